rows = [([1], 0), (2, 1)]
groups = {}
n = 0
for a, b in rows:
    key = a
    if key not in groups:
        groups[key] = []
    groups[key].append(b)
    n += 1 // b
print(groups)
