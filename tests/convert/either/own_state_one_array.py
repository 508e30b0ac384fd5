# trap: objects share an array
import numpy as np
class N:
    def __init__(self, w):
        self.w = w
    def grow(self, k):
        self.w += k
base = np.zeros(3)
ns = [N(base) for k in range(3)]
for n in ns:
    n.grow(5)
print([n.w.tolist() for n in ns])
