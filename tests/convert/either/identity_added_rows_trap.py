# trap: `+=` takes the rows of items, which are filled later
def given(value):
    total = sum(range(50))
    return value if total else None
groups = [[[i], [i, i]] for i in range(4)]
kept = []
for group in groups:
    kept += given(group)
for group in groups:
    group[1].append("late")
print(kept)
