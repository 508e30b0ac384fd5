# trap: a field is made new where none is given, and shared where one is
from dataclasses import dataclass, field


@dataclass
class P:
    n: int
    rows: list = field(default_factory=list)

    def add(self, x):
        self.rows.append(x)
        return len(self.rows)


shared = []
out = []
for x in range(4):
    out.append(P(x, shared).add(x))
print(shared, out)
