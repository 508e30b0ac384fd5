# refused: cells - cells[i // 2] is written and read
import numpy as np

cells = np.zeros(5)
for i in range(10):
    cells[i // 2] = cells[i // 2] * 2 + i
print(cells.tolist())
