# trap: an object of a class of tuples is asked for by `is`
from typing import NamedTuple
def given(value):
    total = sum(range(50))
    return value if total else None
class Row(NamedTuple):
    name: str
    size: int
first = Row("a", 1)
rows = [first, Row("b", 2)]
kept = []
for row in rows:
    kept.append(given(row))
print([other is first for other in kept])
