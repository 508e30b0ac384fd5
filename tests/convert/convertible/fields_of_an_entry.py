# class: each field of an entry is folded in its own way
stats = {}
for n in range(1, 60):
    value = n ** 3 % 11
    k = n % 5
    if k not in stats:
        stats[k] = {"count": 0, "sum": 0, "max": value}
    stats[k]["count"] += 1
    stats[k]["sum"] += value
    stats[k]["max"] = max(stats[k]["max"], value)
print(stats)
