# trap: `zip`, stars and slices of a table reach the same rows
def given(value):
    total = sum(range(50))
    return value if total else None
rows = [[i, i * 2] for i in range(4)]
pairs = list(zip(rows, reversed(rows)))
first, *others = rows[:]
kept = []
for row in rows:
    kept.append(given(row))
for a, b in pairs:
    a.append(len(b))
others[0].clear()
print(kept)
