# trap: a dataclass that is not frozen cannot be hashed, and a division behind it
from dataclasses import dataclass
@dataclass(frozen=True)
class P:
    v: int
@dataclass
class Q:
    v: int
def make(k):
    return Q(k) if k == 2 else P(k)
seen = {}
rates = []
for k in range(5):
    p = make(k)
    seen[p] = k
    rates.append(6 // (k - 2))
print(len(seen), rates)
