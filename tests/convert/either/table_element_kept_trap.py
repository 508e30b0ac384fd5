# trap: table element kept
groups = {"a": [1], "b": [2]}
PICK = [lambda k: groups[k], lambda k: [k]]
out = []
for i, k in [(0, "a"), (1, "b"), (0, "b")]:
    out.append(PICK[i](k))
groups["a"].append(9)
print(out, groups)
