# trap: columns lie together, and a copy keeps that
import numpy as np
data = [np.arange(6).reshape(2, 3).T.copy("F") * 1.0, np.ones((2, 2))]
for d in data:
    d -= d.mean(axis=0)
    d[0] += d.ravel()[0]
print([x.tolist() for x in data], [x.flags["F_CONTIGUOUS"] for x in data])
