# trap: a copy made by a star in an inner loop grows with the list that it was made of
import math
best, where = -1.0, ()
for a in range(3):
    current = []
    for b in range(4):
        current.append(b)
        v = math.sin(a + b)
        if v > best:
            best = v
            where = (*current,)
print(best, where)
