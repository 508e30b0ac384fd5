# trap: objects that say what is equal
from functools import lru_cache
class Key:
    def __init__(self, name, tag):
        self.name = name
        self.tag = tag
    def __eq__(self, other):
        return self.name == other.name
    def __hash__(self):
        return hash(self.name)
@lru_cache(None)
def f(k):
    return k.name + k.tag
out = []
for a, b in [("a", "1"), ("a", "2"), ("b", "3"), ("b", "4")]:
    out.append(f(Key(a, b)))
print(out)
