# trap: a list is extended by rows of items, which are filled later
def given(value):
    total = sum(range(50))
    return value if total else None
groups = [[[i], [i, i]] for i in range(4)]
kept = []
for group in groups:
    kept.extend(given(group))
for group in groups:
    group[0].append("late")
    group.append("not seen")
print(kept)
