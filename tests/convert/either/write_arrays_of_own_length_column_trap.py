# trap: a row of another length is put into an array
import numpy as np


def make(i, n):
    a = np.zeros((3, 4))
    a[:, 1] = np.arange(n)
    np.save(f"{i}.npy", a)


for i, n in enumerate([3, 3, 2, 3, 3, 3]):
    make(i, n)
