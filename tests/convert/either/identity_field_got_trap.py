# trap: what `get` and `pop` give is kept, and filled later through the record or another holder
def given(value):
    total = sum(range(50))
    return value if total else None
records = [{"name": i, "tags": [i]} for i in range(5)]
others = [record["tags"] for record in records]
kept = {}
for record in records:
    kept[record["name"]] = given(record.get("tags"))
for tags in others:
    tags.append("late")
print(kept)
