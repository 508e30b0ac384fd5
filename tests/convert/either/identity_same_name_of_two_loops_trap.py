# trap: one name goes through two lists, and the rows of one are filled later under it
def given(value):
    total = sum(range(50))
    return value if total else None
rows = [[i] for i in range(4)]
others = [["x"] for i in range(2)]
for row in others:
    row.append(1)
kept = []
for row in rows:
    kept.append(given(row))
for row in rows:
    row.append("late")
print(kept, others)
