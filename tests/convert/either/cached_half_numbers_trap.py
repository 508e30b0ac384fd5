# trap: whole numbers and halves are arguments of one cached function
from functools import lru_cache
@lru_cache(None)
def half(n):
    return str(n)
out = []
for n in range(12):
    out.append(half(n))
    out.append(half(n / 2))
print(out)
