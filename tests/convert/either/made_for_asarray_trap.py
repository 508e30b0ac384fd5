# trap: an attribute is an array that was not copied
import numpy as np


class M:
    def __init__(self, w, rate):
        self.w = np.asarray(w)
        self.rate = rate

    def step(self, x):
        self.w -= self.rate * x
        return float(self.w.sum())


w = np.zeros(3)
out = []
for x in range(4):
    out.append(M(w, 0.5).step(x))
print(w, out)
