# trap: copy.deepcopy shares nothing
import copy

base = {"rows": [0]}
out = []
for n in range(3):
    mine = copy.deepcopy(base)
    mine["rows"].append(n)
    out.append(mine["rows"])
print(out, base)
