# trap: a function prints for each new best, before the inner loop goes on printing
import math
best, where = -1.0, None
def note(x):
    print("new best", x)
    return x
for k in range(4):
    for j in range(3):
        v = math.sin(k + j)
        if v > best:
            best = v
            where = note(j)
        print("round", k, j)
print(best, where)
