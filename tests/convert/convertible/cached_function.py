# class: lru_cache around a function that only computes
from functools import lru_cache

@lru_cache(maxsize=None)
def collatz(n):
    if n == 1:
        return 1
    return 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)

lengths = []
for n in range(1, 200):
    lengths.append(collatz(n))
print(max(lengths), lengths.index(max(lengths)) + 1)
