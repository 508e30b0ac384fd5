# trap: one item gives a shape that does not fit
import numpy as np
def job(i, n):
    a = np.arange(12).reshape(3, n)
    np.save(f"a{i}.npy", a)
for i, n in enumerate([4, 4, 5, 4, 4]):
    job(i, n)
