# class: an entry keeps its first, its last and its best value
entries = {}
for n in range(30): # this loop
    value = n ** 3 % 13
    entry = entries.setdefault(n % 4, {"count": 0, "first": None, "last": None, "top": -1})
    entry["count"] += 1
    if entry["first"] is None:
        entry["first"] = value
    entry["last"] = value
    if value > entry["top"]:
        entry["top"] = value
print(entries)
