# trap: objects with sets are printed
from dataclasses import dataclass, field
@dataclass
class T:
    n: int
    tags: set = field(default_factory=set)
def make(n):
    t = T(n)
    for k in range(0, 8 * n, 8):
        t.tags.add(k)
    for k in range(0, 8 * (n - 3), 8):
        t.tags.discard(k)
    t.tags.add(1)
    return t
ts = []
for n in range(5, 10):
    ts.append(make(n))
print(ts)
