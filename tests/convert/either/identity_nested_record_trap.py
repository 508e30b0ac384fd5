# trap: a record in a record, changed under the outer one
def given(value):
    total = sum(range(50))
    return value if total else None
people = [{"name": str(i), "address": {"city": "x", "lines": [i]}} for i in range(4)]
def lines(person):
    return person["address"]["lines"]
kept = []
for person in people:
    kept.append(given(lines(person)))
for person in people:
    person["address"]["lines"] += ["late"]
print(kept)
