# trap: one item's array has another length than the others take
import numpy as np


def make(i, n):
    a = np.zeros((3, n))
    b = np.ones((4, 3))
    np.save(f"{i}.npy", a @ b)


for i, n in enumerate([4, 4, 3, 4, 4, 4]):
    make(i, n)
