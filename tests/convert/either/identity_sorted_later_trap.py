# trap: a function that is handed on sorts what it is given
def given(value):
    total = sum(range(50))
    return value if total else None
def by(rows, how):
    return how(rows)
rows = [[3, 1], [2, 0]]
kept = []
for row in rows:
    kept.append(given(row))
for row in rows:
    by(row, list.sort)
print(kept)
