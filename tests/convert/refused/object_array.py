# refused: cells - an array of lists: its elements are shared objects
import numpy as np

shared = [0]
cells = np.empty(4, dtype=object)
cells[:] = [shared] * 4
out = []
for i in range(4):
    cells[i].append(i)
    out.append(len(cells[i]))
print(out)
