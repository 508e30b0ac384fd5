# trap: a pattern takes a list out of a record
def given(value):
    total = sum(range(50))
    return value if total else None
records = [{"name": i, "rows": [i]} for i in range(3)]
kept = []
for record in records:
    match record:
        case {"rows": rows, **more}:
            kept.append(given((rows, more)))
for record in records:
    record["rows"].append("late")
print(kept)
