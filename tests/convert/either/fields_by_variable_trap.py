# trap: which field is changed is computed
stats = {}
for n in range(20):
    field = "a" if n % 2 else "b"
    entry = stats.setdefault(n % 3, {"a": 0, "b": 1})
    entry[field] += n ** 2
    entry["b"] *= 2
print(stats)
