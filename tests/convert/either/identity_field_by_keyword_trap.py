# trap: a dict that is made with keywords, and one that is made of another, hold the same list
def given(value):
    total = sum(range(50))
    return value if total else None
def make(i):
    rows = [i]
    first = dict(number=i, rows=rows)
    second = dict(**first)
    third = {**second, "more": 1}
    return first, third | {"x": 2}
pairs = [make(i) for i in range(4)]
kept = []
for first, second in pairs:
    kept.append(given(second["rows"]))
for first, second in pairs:
    first["rows"].append("late")
print(kept)
