# refused: buffer - a buffer shared by the items through out=
import numpy as np

buffer = np.zeros(3)
rows = []
for n in range(4):
    np.multiply([1, 2, 3], n, out=buffer)
    rows.append(buffer)
print([row.tolist() for row in rows])
