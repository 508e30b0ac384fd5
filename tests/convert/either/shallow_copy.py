# trap: copy.copy shares the elements
import copy

base = {"rows": []}
out = []
for n in range(3):
    mine = copy.copy(base)
    mine["rows"].append(n)
    out.append(len(base["rows"]))
print(out)
