# trap: a comprehension keeps lists of records
def given(value):
    total = sum(range(50))
    return value if total else None
records = [{"name": i, "rows": [i]} for i in range(3)]
kept = [record["rows"] for record in records if sum(record["rows"]) >= 0]
for record in records:
    record["rows"].append("late")
print(kept)
