# trap: `update` with a keyword, and `setdefault`, put an outer list under a written key
def given(value):
    total = sum(range(50))
    return value if total else None
shared = [0]
table = {}
table.update(rows=shared)
other = {}
other.setdefault("rows", shared)
kept = []
for name in ("rows", "rows"):
    kept.append(given(table["rows"]))
    kept.append(given(other["rows"]))
shared.append(1)
print(kept)
