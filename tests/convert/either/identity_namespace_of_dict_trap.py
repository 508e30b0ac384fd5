# trap: a namespace is made of a dict, and another of its type
from types import SimpleNamespace
def given(value):
    total = sum(range(50))
    return value if total else None
shared = [0]
table = {"name": 1, "rows": shared}
spaces = [SimpleNamespace(**table), type(SimpleNamespace())(rows=shared, name=2)]
kept = []
for space in spaces:
    kept.append(given((space.name, space.rows)))
shared.append("late")
print(kept)
