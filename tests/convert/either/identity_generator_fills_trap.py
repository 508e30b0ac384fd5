# trap: a generator goes on, and fills the list that it gave
def given(value):
    total = sum(range(50))
    return value if total else None
def stream():
    row = [0]
    yield row
    row.append("late")
    yield row
going = stream()
rows = [next(going)]
kept = []
for row in rows * 3:
    kept.append(given(row))
next(going)
print(kept)
