# trap: a function with a memory handed to another
log = []


def remember(n):
    log.append(n)
    return len(log)


def apply(function, n):
    return function(n) * 2


out = []
for n in range(4):
    out.append(apply(remember, n))
print(out)
