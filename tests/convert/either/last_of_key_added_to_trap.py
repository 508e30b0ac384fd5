# trap: the last value is added to in place
entries = {}
for n in range(10):
    value = [n ** 3 % 13]
    entry = entries.setdefault(n % 2, {"last": [], "n": 0})
    entry["n"] += 1
    entry["last"] = value
    entry["last"] += [n]
    value.append("y")
print(entries)
