# trap: what belongs to a best of an inner loop fails where the body catches it
import math
best, who = 0, None
names = {4: "four"}
bad = 0
for x in [4, 1, 9, 2]:
    v = math.sqrt(x)
    for k in range(2):
        try:
            if v + k > best:
                best = v + k
                who = names[x]
        except KeyError:
            bad += 1
print(best, who, bad)
