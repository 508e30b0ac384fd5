# trap: a new best is noted in a list of the entry
best = {0: {"top": -1, "all": []}, 1: {"top": -1, "all": []}}
for n in range(12):
    value = n ** 3 % 7
    k = n % 2
    best[k]["all"].append(value)
    if value > best[k]["top"]:
        best[k]["top"] = value
        best[k]["all"].append("new")
print(best)
