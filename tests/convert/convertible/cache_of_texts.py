# class: a cached function goes through two texts
from functools import lru_cache
@lru_cache(maxsize=None)
def common(a, b):
    if a == "" or b == "":
        return 0
    if a[0] == b[0]:
        return 1 + common(a[1:], b[1:])
    return max(common(a[1:], b), common(a, b[1:]))
pairs = [("abcbdab", "bdcaba"), ("aggtab", "gxtxayb")]
out = []
for a, b in pairs:
    out.append(common(a, b))
print(out)
