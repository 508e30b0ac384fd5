# trap: each call hands on all but the first
from functools import lru_cache
@lru_cache(maxsize=None)
def count(text):
    if not text:
        return 0
    return (text[0] == "a") + count(text[1:])
text = "abc" * 800
out = []
for k in range(len(text), -1, -1):
    out.append(count(text[k:]))
print(sum(out))
