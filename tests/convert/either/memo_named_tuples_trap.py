# trap: tuples of two names that are equal
from collections import namedtuple
P = namedtuple("P", "x y")
Q = namedtuple("Q", "a b")
cache = {}
def f(k):
    if k in cache:
        return cache[k]
    r = repr(k)
    cache[k] = r
    return r
out = []
for k in [P(1, 2), (1, 2), Q(1, 2), Q(3, 4), P(3, 4)]:
    out.append(f(k))
print(out)
