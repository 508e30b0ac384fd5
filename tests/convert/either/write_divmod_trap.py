# trap: divmod by nothing
import numpy as np


def make(i, n):
    q, r = divmod(100, n)
    np.save(f"{i}.npy", np.full(q, r))


for i, n in enumerate([4, 4, 0, 4, 4, 4]):
    make(i, n)
