# trap: np.einsum may return a view that can be written
import numpy as np

base = np.zeros((2, 2))
out = []
for n in range(3):
    diagonal = np.einsum("ii->i", base)
    diagonal += n
    out.append(base.tolist())
print(out)
