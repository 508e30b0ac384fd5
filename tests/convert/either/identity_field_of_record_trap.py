# trap: what is kept is the list under a key of a record, which is filled later under a key that is no written text
def given(value):
    total = sum(range(50))
    return value if total else None
records = [{"name": "r%d" % i, "tags": [i]} for i in range(5)]
kept = []
for record in records:
    kept.append(given(record["tags"]))
for record in records:
    for key in record:
        if key != "name":
            record[key].append("late")
print(kept)
