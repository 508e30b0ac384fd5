# trap: dict copied shallowly
a = {"x": [0], "y": [0]}
b = dict(a)
for k in a:
    b[k].append(len(a["x"]))
print(a)
