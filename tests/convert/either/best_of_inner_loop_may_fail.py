# trap: what belongs to a best is computed for every round, and fails for one that is not best
import math

names = {0: "z", 1: "a"}
best, where, share = -1.0, "", 0.0
for a in range(3):
    for b in range(4):
        v = math.cos(a * b)
        if v > best:
            best = v
            where = names[b]
            share = 1 / (b + 1) / (3 - b)
print(best, where, share)
