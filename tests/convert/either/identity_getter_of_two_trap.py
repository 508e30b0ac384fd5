# trap: a getter of two keys gives a tuple of what is there
from operator import itemgetter
def given(value):
    total = sum(range(50))
    return value if total else None
records = [{"name": i, "rows": [i]} for i in range(3)]
kept = []
for name, rows in map(itemgetter("name", "rows"), records):
    kept.append(given(rows))
records[0]["rows"].append("late")
print(kept)
