# trap: a row is changed through `type` alone
rows = [[i] for i in range(4)]
def given(value):
    total = sum(range(50))
    return value if total else None
kept = []
for row in rows:
    kept.append(given(row))
add = type(rows[0]).append
for row in rows:
    add(row, "late")
print(kept)
