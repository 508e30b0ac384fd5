# trap: the last value stands in a list, too
entries = {}
for n in range(10):
    value = [n ** 3 % 13]
    entry = entries.setdefault(n % 2, {"last": None, "all": []})
    entry["last"] = value
    entry["all"].append(value)
entries[0]["last"].append("x")
print(entries)
