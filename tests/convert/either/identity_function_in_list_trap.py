# trap: a function stands in a list, and changes later what the loop kept
def given(value):
    total = sum(range(50))
    return value if total else None
rows = [[1], [2]]
def fill():
    rows[0].append("late")
todo = [fill]
kept = []
for row in rows:
    kept.append(given(row))
for f in todo:
    f()
print(kept)
