# trap: a cached function goes on with the last letter
from functools import lru_cache
@lru_cache(maxsize=None)
def ends(text):
    if not text or len(text) > 900:
        return 0
    return 1 + ends(text[-1:] if len(text) > 1 else "")
out = []
for word in ["abc", "hello"]:
    out.append(ends(word))
print(out)
