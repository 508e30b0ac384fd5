# class: an inner loop folds two fields of an entry
stats = {}
for n in range(1, 20):
    k = n % 3
    if k not in stats:
        stats[k] = {"sum": 0, "prod": 1}
    for j in range(3):
        value = (n * j) % 5 + 1
        stats[k]["sum"] += value
        stats[k]["prod"] *= value
print(stats)
