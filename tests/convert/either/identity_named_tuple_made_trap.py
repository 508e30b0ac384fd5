# trap: `_make`, `_replace` and defaults give a named tuple the outer list
from collections import namedtuple
def given(value):
    total = sum(range(50))
    return value if total else None
shared = [0]
Row = namedtuple("Row", "name parts", defaults=(shared,))
made = [Row._make(("a", shared)), Row("b", [1])._replace(parts=shared), Row("c")]
kept = []
for row in made:
    kept.append(given(row.parts))
shared.append(1)
print(kept)
