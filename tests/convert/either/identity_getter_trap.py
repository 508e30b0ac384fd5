# trap: getters give what is under a key
from operator import itemgetter, attrgetter
def given(value):
    total = sum(range(50))
    return value if total else None
records = [{"name": i, "rows": [i]} for i in range(3)]
get = itemgetter("rows")
kept = []
for record in records:
    kept.append(given(get(record)))
for record in records:
    record["rows"].append("late")
print(kept, list(map(itemgetter("name"), records)))
