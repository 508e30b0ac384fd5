# trap: two keys have one list
x = [3, 1, 2]
groups = {"a": x, "b": x}
for name, g in groups.items():
    g.append(len(g))
print(groups)
