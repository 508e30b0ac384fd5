# trap: a method changes a row of its array
import numpy as np
class N:
    def __init__(self, k):
        self.w = np.zeros((2, 2)) + k
    def grow(self, k):
        row = self.w[0]
        row += k
ns = [N(k) for k in range(3)]
for n in ns:
    n.grow(5)
print([n.w.tolist() for n in ns])
