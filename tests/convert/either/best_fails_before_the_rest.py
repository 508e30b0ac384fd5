# trap: a lookup for a new best fails, and so does the rest of that item
import math

names = {1: "a"}
best, where = -1.0, ""
out = []
for x in [1, 0, 2]:
    v = math.cos(x) if x else 2.0
    if v > best:
        best = v
        where = names[x]
    out.append(10 / x)
print(best, where)
