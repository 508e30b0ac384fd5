# class: arrays of objects grow
import numpy as np
class N:
    def __init__(self, n):
        self.w = np.zeros(n)
        self.n = n
    def grow(self, k):
        for _ in range(k):
            self.w = np.append(self.w, self.w.sum() + 1)
ns = [N(k) for k in range(1, 5)]
for n in ns:
    n.grow(5)
print([n.w.tolist() for n in ns])
