# trap: an operator gives back one of its sides
from dataclasses import dataclass
@dataclass
class P:
    n: int
    def __and__(self, o): return self if self.n < o.n else o
ps = [P(i) for i in range(4)]
out = []
for a, b in zip(ps, ps[1:]):
    out.append(a & b)
for p in ps:
    p.n += 100
print(out)
