# trap: two arrays, one of the item's own length, do not go together
import numpy as np


def mixed(n):
    a = np.arange(n) + np.zeros(4)
    return a


for i, n in enumerate([4, 4, 3, 4, 4, 4]):
    np.save(f"{i}.npy", mixed(n))
