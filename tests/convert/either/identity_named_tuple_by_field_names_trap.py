# trap: fields in an order that is not written where the tuple is made
from collections import namedtuple
def given(value):
    total = sum(range(50))
    return value if total else None
FIELDS = "parts name"
Row = namedtuple("Row", FIELDS)
rows = [Row(name=i, parts=[i]) for i in range(4)]
Pair = namedtuple("Pair", "def parts", rename=True)
pairs = [Pair(row.name, row.parts) for row in rows]
kept = []
for pair in pairs:
    kept.append(given(pair.parts))
for row in rows:
    row.parts.append("late")
print(kept)
