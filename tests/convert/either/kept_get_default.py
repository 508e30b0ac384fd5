# trap: the default of a lookup is kept, and changes after the loop
EMPTY = []
groups = {"a": [1], "c": [3]}
out = []
for name in ["a", "b", "c", "d"]:
    found = groups.get(name, EMPTY)
    out.append(found)
EMPTY.append(0)
groups["a"].append(9)
print(out)
