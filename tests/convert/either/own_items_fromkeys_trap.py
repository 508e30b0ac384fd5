# trap: all values are one list
groups = dict.fromkeys("ab", [])
for name, g in groups.items():
    g.append(len(g))
print(groups)
