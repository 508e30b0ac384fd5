# trap: functools.partial over a list that the function changes
import functools


def put(target, n):
    target.append(n)
    return len(target)


store = []
keep = functools.partial(put, store)
out = []
for n in range(4):
    out.append(keep(n))
print(out, store)
