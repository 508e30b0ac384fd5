# trap: a named tuple that is kept whole has a list in it, which is filled later
from collections import namedtuple
def given(value):
    total = sum(range(50))
    return value if total else None
Row = namedtuple("Row", ["name", "parts"])
rows = [Row(name=i, parts=[i]) for i in range(4)]
kept = []
for row in rows:
    if row.name % 2:
        kept.append(given(row))
rows[1].parts.append("late")
print(kept)
