# trap: an array makes whole numbers of what is stored
import numpy as np

table = np.zeros(4, dtype=int)
out = []
for n in range(4):
    table[n] = n / 2
    if table[n] == n / 2:
        out.append(n)
print(table, out)
