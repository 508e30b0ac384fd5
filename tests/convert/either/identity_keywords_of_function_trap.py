# trap: a function takes all keywords and gives one of them back
def given(value):
    total = sum(range(50))
    return value if total else None
def pick(i, **more):
    return more["rows"] if i % 2 else more
shared = [0]
kept = []
for i in range(4):
    kept.append(given(pick(i, rows=shared, n=i)))
shared.append(1)
print(kept)
