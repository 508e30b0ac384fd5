# trap: an operator gives back its object
from dataclasses import dataclass
@dataclass
class P:
    n: int
    def __pos__(self): return self
ps = [P(i) for i in range(4)]
out = []
for a in ps:
    out.append(+a)
for p in ps:
    p.n = 100
print(out)
