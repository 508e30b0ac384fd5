# trap: annotations
from typing import Dict, List

out: List[int] = []
names: Dict[int, str] = {}
for n in range(4):  # type: int
    double: int = n * 2
    out.append(double)
    names[n] = str(double)
print(out, names)
