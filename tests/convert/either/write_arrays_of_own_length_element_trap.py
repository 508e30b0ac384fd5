# trap: one item is too short for the element that is set
import numpy as np


def make(i, n):
    a = np.zeros(n)
    a[3] = 1
    np.save(f"{i}.npy", a)


for i, n in enumerate([4, 4, 3, 4, 4, 4]):
    make(i, n)
