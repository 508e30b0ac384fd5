# trap: named tuples with a generator are made by a comprehension and gone through
from collections import namedtuple
T = namedtuple("T", "n g")
ts = [T(k, (j for j in range(k))) for k in range(4)]
out = []
for t in ts:
    out.append(t.n + 1)
print(out)
