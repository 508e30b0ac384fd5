# trap: arrays of several numbers of axes, made in several functions, do not go with a sum, and lack an axis
import numpy as np

def make(n):
    rng = np.random.default_rng(n)
    made = rng.normal(size=(2, 3))
    if n == 1:
        return made
    return made[0, :2]
def make2(n):
    got = make(n)
    return got
def make3(n):
    got = make2(n)
    return got
total = np.zeros((2, 3))
sizes = []
for n in (1, 2):
    a = make3(n)
    total += a
    sizes.append(a.shape[1] * 2)
print(total, sizes)
