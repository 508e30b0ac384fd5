# trap: one row does not fit those before it, and the program goes on
import numpy as np

rows = np.empty((0, 2))
try:
    for row in [[1, 2], [3, 4], [5], [6, 7]]:
        print("add", row)
        rows = np.vstack([rows, row])
except ValueError:
    print("other length")
print(rows)
