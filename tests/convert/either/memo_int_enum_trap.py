# trap: members that are equal to numbers
import enum
class C(enum.IntEnum):
    A = 1
    B = 2
cache = {}
def f(k):
    if k in cache:
        return cache[k]
    r = repr(k)
    cache[k] = r
    return r
out = []
for k in [1, C.A, 2, C.B]:
    out.append(f(k))
print(out)
