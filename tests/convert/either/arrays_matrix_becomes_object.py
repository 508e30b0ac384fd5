# trap: matrix becomes object
import numpy as np

M = np.array([[1.0, 2.0], [3.0, 4.0]])
M = [list(row) for row in M]
kept = []
for i in range(2):
    kept.append((np.sqrt(i), M[i]))
M[0][0] = 9
M[0].append("x")
print(kept, M)
