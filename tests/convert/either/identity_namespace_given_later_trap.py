# trap: a namespace that is kept gets another attribute later
from types import SimpleNamespace
def given(value):
    total = sum(range(50))
    return value if total else None
spaces = [SimpleNamespace(name=i) for i in range(4)]
kept = []
for space in spaces:
    if space.name % 2:
        kept.append(given(space))
for space in spaces:
    space.late = True
print(kept)
