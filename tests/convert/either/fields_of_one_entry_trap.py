# trap: two keys have one entry
row = {"a": 0, "b": 0}
stats = {0: row, 1: row}
for n in range(1, 60):
    value = n ** 3 % 11
    k = n % 2
    stats[k]["a"] += value
    stats[k]["b"] = max(stats[k]["b"], value)
print(stats)
