# trap: an object of a class of tuples holds a list
from typing import NamedTuple
def given(value):
    total = sum(range(50))
    return value if total else None
class Row(NamedTuple):
    name: str
    parts: list
rows = [Row("a", []), Row("b", [1])]
kept = []
for row in rows:
    kept.append(given(row))
rows[0].parts.append("late")
print(kept)
