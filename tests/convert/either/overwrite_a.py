# trap: a solver that may overwrite its argument
import numpy as np
from scipy import linalg
base = np.array([[4.0, 1.0], [2.0, 3.0]], order="F")
dets = []
for n in range(3):
    lu, piv = linalg.lu_factor(base, overwrite_a=True)
    dets.append(round(float(lu[0, 0] * lu[1, 1]), 6))
print(dets, base)
