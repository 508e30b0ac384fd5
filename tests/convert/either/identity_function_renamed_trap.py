# trap: a function that was called before is called later by another name
def given(value):
    total = sum(range(50))
    return value if total else None
rows = [[1], [2]]
def fill(word="late"):
    for row in rows:
        row.append(word)
fill("early")
todo = fill
kept = []
for row in rows:
    kept.append(given(row))
todo()
print(kept)
