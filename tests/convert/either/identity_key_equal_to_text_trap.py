# trap: a key that is no written text is equal to one
import enum
def given(value):
    total = sum(range(50))
    return value if total else None
class Name(enum.StrEnum):
    ROWS = "rows"
shared = [0]
table = {"rows": None}
table[Name.ROWS] = shared
kept = []
for i in range(3):
    kept.append(given(table["rows"]))
shared.append(1)
print(kept)
