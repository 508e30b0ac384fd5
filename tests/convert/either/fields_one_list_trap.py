# trap: two fields hold one list
stats = {}
for n in range(1, 20):
    k = n % 5
    if k not in stats:
        both = []
        stats[k] = {"a": both, "b": both}
    stats[k]["a"].append(n ** 2)
    stats[k]["b"].append(-n)
print(stats)
