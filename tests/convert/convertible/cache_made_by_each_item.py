# class: a cache that each item makes for itself
from functools import lru_cache
def distance(a, b):
    @lru_cache(maxsize=None)
    def go(i, j):
        if i == len(a):
            return len(b) - j
        if j == len(b):
            return len(a) - i
        if a[i] == b[j]:
            return go(i + 1, j + 1)
        return 1 + min(go(i + 1, j), go(i, j + 1), go(i + 1, j + 1))
    return go(0, 0)
words = ["kitten", "sitting", "mitten"]
out = []
for word in words:
    out.append(distance("kitten", word))
print(out)
