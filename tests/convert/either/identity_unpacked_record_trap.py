# trap: values of a record are unpacked, and filled later under the key
def given(value):
    total = sum(range(50))
    return value if total else None
records = [{"name": i, "rows": [i]} for i in range(3)]
kept = []
for record in records:
    name, rows = record.values()
    kept.append(given(rows))
for record in records:
    record["rows"].append("late")
print(kept)
