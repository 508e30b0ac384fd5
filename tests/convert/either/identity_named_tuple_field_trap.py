# trap: the field of a named tuple is a list that is filled later
from collections import namedtuple
def given(value):
    total = sum(range(50))
    return value if total else None
Row = namedtuple("Row", "name parts")
rows = [Row(i, [i]) for i in range(4)]
kept = []
for row in rows:
    kept.append(given(row.parts))
for row in rows:
    row.parts.append("late")
print(kept)
