# trap: one row is too long for the array, and the same item fails behind it
import numpy as np
a = np.zeros((4, 2))
d = [[1, 2], [3, 4], [5, 6, 7], [1, 1]]
def g(i):
    return 1 // (2 - i)
out = []
for i in range(4):
    a[i] = d[i]
    out.append(g(i))
print(a, out)
