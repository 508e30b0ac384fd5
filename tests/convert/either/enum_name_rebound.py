# trap: the name of an enumeration means something else
from enum import Enum
class Kind(Enum):
    A = 1
    B = 2
class Fake:
    A = [1]
if len("abc") == 3:
    Kind = Fake
marks = [[1], Kind.A]
out = []
for m in marks:
    out.append(m is Kind.A)
print(out)
