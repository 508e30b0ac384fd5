# trap: a cached function goes through a text from its end
from functools import lru_cache
@lru_cache(maxsize=None)
def back(text):
    if not text:
        return ""
    return text[-1] + back(text[:-1])
out = []
for word in ["abc", "hello"]:
    out.append(back(word))
print(out)
