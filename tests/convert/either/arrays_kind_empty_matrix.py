# trap: kind empty matrix
import numpy as np

rows = [np.arange(3.0) for _ in range(0)]
M = np.array(rows)
out = []
try:
    for i in range(2):
        out.append(np.sqrt(M[i, 0]))
except IndexError as error:
    print(error)
print(out, M.shape)
