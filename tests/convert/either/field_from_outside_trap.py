# trap: a field that is one object from outside for all
from dataclasses import dataclass, field
shared = [1, 2]
@dataclass
class P:
    x: int
    tags: list = field(default_factory=lambda: shared)
out = []
for i in range(3):
    p = P(i ** 2)
    out.append(p)
out[0].tags.append(9)
print(out, shared)
