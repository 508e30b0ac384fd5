# class: an entry keeps its best value and who had it
stats = {}
for n in range(1, 60):
    value = n ** 3 % 11
    k = n % 5
    if k not in stats:
        stats[k] = {"count": 0, "best": None, "max": value}
    entry = stats[k]
    entry["count"] += 1
    if value > entry["max"]:
        entry["max"] = value
        entry["best"] = n
print(stats)
