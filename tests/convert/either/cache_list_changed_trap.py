# trap: what a cache keeps is changed in the body
import functools


@functools.cache
def row(n):
    return [n]


out = []
for n in [1, 2, 1, 2]:
    r = row(n)
    r.append(n)
    out.append(len(r))
print(out)
