# trap: both names are what a cache holds
from functools import lru_cache
@lru_cache
def get():
    return []
a = get()
b = get()
out = []
for i in range(4):
    out.append(len(b) + i)
    a.append(i ** 2)
print(out)
