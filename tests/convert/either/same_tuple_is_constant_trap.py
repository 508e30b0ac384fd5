# trap: kept tuples are compared with a constant by identity
import operator
T = (1, 2, 3)
def tup(i):
    return T if sum(range(i)) > 2 else (i,)
out = []
for i in range(5):
    out.append(tup(i))
print(sum(1 for x in out if x is T))
