# trap: a function prints for each new best, before the item goes on printing
import math
best, where = -1.0, None
def note(x):
    print("new best", x)
    return x
for k in range(4):
    v = math.sin(k)
    if v > best:
        best = v
        where = note(k)
    print("round", k)
print(best, where)
