# trap: the value of a member is another object than the member
from enum import Enum
class Kind(Enum):
    A = (1, [2])
    B = (2, [3])
items = [Kind.A, Kind.B, (1, [2])]
out = []
for m in items:
    out.append((m is Kind.A, m is Kind.A.value, m == Kind.A))
print(out)
