# trap: full of one object
import numpy as np
cells = np.full(3, {})
def add(c, n):
    c[n] = n
    return len(c)
out = []
for i, c in enumerate(cells):
    out.append(add(c, i))
print(out, cells[0])
