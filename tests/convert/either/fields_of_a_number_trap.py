# trap: an entry is no dict
stats = {0: 1}
for n in range(6):
    k = n % 2
    if k not in stats:
        stats[k] = {"a": 0}
    stats[k]["a"] += n ** 2
print(stats)
