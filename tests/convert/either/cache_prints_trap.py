# trap: a cached function prints when it computes
from functools import lru_cache


@lru_cache
def square(n):
    print("computing", n)
    return n * n


out = []
for n in [1, 2, 1, 2]:
    out.append(square(n))
print(out)
