# trap: dict of dict
d = {"a": {"n": 0}, "b": {"n": 0}}
out = []
for k in ["a", "b", "a"]:
    d[k]["n"] += 1
    out.append(d[k]["n"])
print(out)
