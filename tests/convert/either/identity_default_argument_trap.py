# trap: the record that a default argument holds is filled by later calls
def given(value):
    total = sum(range(50))
    return value if total else None
def entry(i, cache={"seen": []}):
    if i < 0:
        cache["seen"].append(i)
    return cache["seen"]
kept = []
for i in range(3):
    kept.append(given(entry(i)))
entry(-1)
print(kept)
