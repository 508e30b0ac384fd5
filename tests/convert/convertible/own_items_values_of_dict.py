# class: items changed in place
groups = {"a": [3, 1, 2], "b": [5, 4]}
for name, g in groups.items():  # this loop
    g.sort(reverse=True)
    g.append(len(name))
print(groups)
