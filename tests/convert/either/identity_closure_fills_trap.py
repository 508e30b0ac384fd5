# trap: a function that is made in another fills the list that this one gave
def given(value):
    total = sum(range(50))
    return value if total else None
def make():
    row = [0]
    def more():
        row.append("late")
    return row, more
pairs = [make() for _ in range(3)]
kept = []
for row, _ in pairs:
    kept.append(given(row))
for _, more in pairs:
    more()
print(kept)
