# class: a cached function that looks into a table which nobody changes
from functools import lru_cache
PRICES = {"a": 2, "b": 3}
@lru_cache(maxsize=None)
def price(word):
    return sum(PRICES.get(c, 1) for c in word)
out = []
for word in ["ab", "ba", "ccc", "ab"]:
    out.append(price(word))
print(out)
