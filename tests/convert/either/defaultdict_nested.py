# trap: a defaultdict in a dict
from collections import defaultdict
tables = {"x": defaultdict(int), "y": defaultdict(int)}
out = []
for k in ["a", "b", "c"]:
    out.append(tables["x"][k] + 1)
print(out, sorted(tables["x"]))
