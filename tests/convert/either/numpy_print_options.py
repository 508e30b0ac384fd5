# trap: print options belong to the process
import numpy as np

np.set_printoptions(precision=2)
for n in range(4):
    print(np.array([n / 3, n / 7]))
