# trap: objects that differ in a field that does not count
from dataclasses import dataclass, field
@dataclass(frozen=True)
class Key:
    name: str
    tag: str = field(compare=False, default="")
cache = {}
def f(k):
    if k in cache:
        return cache[k]
    r = k.name + k.tag
    cache[k] = r
    return r
out = []
for a, b in [("a", "1"), ("a", "2"), ("b", "3"), ("b", "4")]:
    out.append(f(Key(a, b)))
print(out)
