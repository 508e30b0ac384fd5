# trap: an entry is updated as a whole, too
entries = {}
for n in range(10):
    k = n % 3
    entry = entries.setdefault(k, {"n": 0})
    entry["n"] += n ** 2
    entry.update({"n": n})
print(entries)
