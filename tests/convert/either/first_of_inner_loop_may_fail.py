# trap: the first value is computed for every round, and fails for a later one
import math
names = {0: "z", 1: "a"}
first = None
for a in range(3):
    for b in range(4):
        v = math.cos(a * b)
        if first is None:
            first = names[b]
print(first)
