# trap: rows of a list are replaced, which what is kept does not show, and one is filled, which it does
def given(value):
    total = sum(range(50))
    return value if total else None
rows = [[i] for i in range(4)]
kept = []
for row in rows:
    kept.append(given(row))
rows[0] = ["other"]
rows[1] += ["late"]
rows[0].append("more")
print(kept)
