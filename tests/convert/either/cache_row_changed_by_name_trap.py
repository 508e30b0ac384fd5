# trap: a list that a cache keeps was changed under a name before the loop
from functools import lru_cache
@lru_cache(None)
def row(n):
    return [n, n]
first = row(1)
first.append("x")
out = []
for n in [1, 2, 1]:
    out.append(sum(1 for _ in row(n)))
print(out)
