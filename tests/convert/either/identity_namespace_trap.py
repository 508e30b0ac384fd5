# trap: a namespace holds the outer list under a name
from types import SimpleNamespace
def given(value):
    total = sum(range(50))
    return value if total else None
shared = [0]
spaces = [SimpleNamespace(name=i, rows=shared) for i in range(3)]
kept = []
for space in spaces:
    kept.append(given(space.rows))
shared.append("late")
print(kept)
