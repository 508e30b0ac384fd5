# trap: what is reached by the names of an object or module, read in other ways
import sys
def given(value):
    total = sum(range(50))
    return value if total else None
shared = [0]
class Box:
    pass
box = Box()
box.rows = shared
kept = []
for i in range(3):
    kept.append(given(vars(box)["rows"]))
    kept.append(given(sys.modules[__name__].shared))
shared.append("late")
print(kept)
