# trap: a named tuple is asked for by `is`, and what comes from a worker is another one
from collections import namedtuple
def given(value):
    total = sum(range(50))
    return value if total else None
Row = namedtuple("Row", "name size")
rows = [Row(i, i * i) for i in range(5)]
kept = []
for row in rows:
    if row.size % 2 == 0:
        kept.append(given(row))
print([row.name for row in rows for other in kept if row is other and other.name >= 0])
