# trap: a lambda changes what it is given
shared = [0]


def apply(function, x):
    return function(x)


out = []
for i in range(4):
    out.append(apply(lambda box: box.append(i) or len(box), shared))
print(out, shared)
