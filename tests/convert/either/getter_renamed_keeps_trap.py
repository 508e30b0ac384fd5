# trap: getter renamed keeps
groups = {"a": [1], "b": [2]}
get = groups.get
out = []
for k in ["a", "b", "a"]:
    out.append(get(k))
out[0].append(9)
print(out, groups)
