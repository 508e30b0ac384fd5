# trap: one field is counted up and kept best
stats = {0: {"a": 0}, 1: {"a": 0}}
for n in range(1, 60):
    value = n ** 3 % 11
    k = n % 2
    stats[k]["a"] += 1
    if value > stats[k]["a"]:
        stats[k]["a"] = value
print(stats)
