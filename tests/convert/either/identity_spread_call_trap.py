# trap: a record is spread into a call, whose parameter is given back
def given(value):
    total = sum(range(50))
    return value if total else None
def rows_of(name, rows):
    return rows
records = [{"name": i, "rows": [i]} for i in range(3)]
kept = []
for record in records:
    kept.append(given(rows_of(**record)))
for record in records:
    record["rows"].append("late")
print(kept)
