# trap: results that hold parts of fixed values
base = {"a": [1], "b": [2]}
out = []
for key in ["a", "b", "a"]:
    out.append({"key": key, "rows": base[key]})
base["a"].append(99)
print(out)
