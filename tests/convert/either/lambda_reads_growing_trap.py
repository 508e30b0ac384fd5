# trap: a lambda reads what the body appends to
out = []


def apply(function, x):
    return function(x)


for i in range(5):
    out.append(apply(lambda v: v + len(out), i))
print(out)
