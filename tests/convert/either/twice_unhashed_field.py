# trap: a frozen dataclass that holds a list cannot be hashed, and a division behind it
from dataclasses import dataclass
@dataclass(frozen=True)
class P:
    v: object
seen = set()
rates = []
for k in range(5):
    p = P([k] if k == 2 else k)
    seen.add(p)
    rates.append(6 // (k - 2))
print(len(seen), rates)
