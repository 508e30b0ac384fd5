# class: an entry that is made where it is missing gets a name, and counts and adds up
stats = {}
for n in range(1, 60):
    value = n ** 3 % 7
    k = n % 5
    entry = stats.setdefault(k, {"count": 0, "sum": 0})
    entry["count"] += 1
    entry["sum"] += value
print(stats)
