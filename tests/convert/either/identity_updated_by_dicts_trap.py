# trap: a dict is updated by dicts of items, whose values are filled later
def given(value):
    total = sum(range(50))
    return value if total else None
tables = [{f"k{i}": [i], f"m{i}": [i, i]} for i in range(4)]
kept = {}
for table in tables:
    kept.update(given(table))
for i, table in enumerate(tables):
    table[f"k{i}"].append("late")
    table["other"] = 1
print(kept)
