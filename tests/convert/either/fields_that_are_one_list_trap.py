# trap: two fields and two entries are one
stats = {0: {"a": [], "b": []}}
stats[1] = stats[0]
stats[0]["b"] = stats[0]["a"]
for n in range(6):
    entry = stats[n % 2]
    entry["a"].append(n ** 2)
    entry["b"].append(-n)
print(stats)
