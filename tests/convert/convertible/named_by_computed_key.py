# class: the key of a named entry is computed
groups = {}
for n in range(6):
    value = n ** 2
    entry = groups.setdefault(str(n % 2) + "x", {"n": 0, "all": []})
    entry["n"] += value
    entry["all"].append(value)
print(groups)
