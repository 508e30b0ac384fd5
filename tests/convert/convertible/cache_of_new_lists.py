# class: a cached function makes lists that nobody changes
from functools import lru_cache
@lru_cache(None)
def divisors(n):
    found = []
    for k in range(1, n + 1):
        if n % k == 0:
            found.append(k)
    return found
table = {}
for n in range(1, 20):
    table[n] = len(divisors(n))
print(table)
