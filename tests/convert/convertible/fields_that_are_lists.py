# class: two fields are lists that grow in two ways
stats = {0: {"a": [1], "b": [2]}, 1: {"a": [1], "b": [2]}}
for n in range(6):
    k = n % 2
    stats[k]["a"] += [n ** 2]
    stats[k]["b"] = stats[k]["b"] + [n]
print(stats)
