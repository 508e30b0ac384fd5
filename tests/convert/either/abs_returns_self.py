# trap: a builtin asks a method that gives back the object
from dataclasses import dataclass
@dataclass
class P:
    n: int
    def __abs__(self): return self
ps = [P(i) for i in range(4)]
out = []
for a in ps:
    out.append(abs(a))
for p in ps:
    p.n = 100
print(out)
