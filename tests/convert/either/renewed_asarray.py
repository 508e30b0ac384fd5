# trap: asarray gives back the array itself
import numpy as np


def normalise(v):
    v = np.asarray(v, dtype=float)
    v -= v.mean()
    return v.tolist()


vectors = [np.array([1.0, 2.0, 6.0]), np.array([4.0, 8.0])]
out = []
for v in vectors:
    out.append(normalise(v))
print(out, vectors)
