# trap: a member decides how it travels
from enum import Enum
class Kind(Enum):
    A = 1
    B = 2
    def __reduce_ex__(self, proto):
        return (list, ((self.value,),))
items = [Kind.A, Kind.B]
out = []
for m in items:
    out.append(m is Kind.A)
print(out)
