# trap: one field is computed of two others
stats = {}
for n in range(20):
    entry = stats.setdefault(n % 3, {"sum": 0, "count": 0, "mean": 0})
    entry["sum"] += n ** 2
    entry["count"] += 1
    entry["mean"] = entry["sum"] / entry["count"]
print(stats)
