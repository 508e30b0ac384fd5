# trap: a method is called through its class, by `map`, and through `type`
rows = [[i] for i in range(6)]
def given(value):
    total = sum(range(50))
    return value if total else None
kept = []
for row in rows:
    kept.append(given(row))
list(map(list.append, rows, range(3)))
list.append(rows[3], "late")
type(rows[4]).append(rows[4], "late")
getattr(rows[5], "append")("late")
print(kept)
