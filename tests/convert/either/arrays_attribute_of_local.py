# trap: attribute of local
import numpy as np


class Pair:
    def __init__(self, a):
        self.a = a


data = [np.arange(2.0) + k for k in range(4)]
out = []
for row in data:
    pair = Pair(row)
    pair.a += 1
    out.append(pair.a.sum())
print(out, [d.tolist() for d in data])
