# trap: a row of an array has another name
import numpy as np
class N:
    def __init__(self, k):
        self.w = np.zeros((2, 2)) + k
    def grow(self, k):
        self.w += k
ns = [N(k) for k in range(3)]
firsts = [n.w[0] for n in ns]
for n in ns:
    n.grow(5)
print([f.tolist() for f in firsts])
