# refused: cells - cells[i % 3] is written, and read by a later item
import numpy as np

cells = np.zeros(3)
out = []
for i in range(9):
    out.append(float(cells[(i + 1) % 3]))
    cells[i % 3] = i + 1
print(out, cells.tolist())
