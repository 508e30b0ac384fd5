# trap: a method gives an array away
import numpy as np
class N:
    def __init__(self, k):
        self.w = np.zeros(3) + k
    def weights(self):
        return self.w
    def grow(self, k):
        self.w += k
ns = [N(k) for k in range(3)]
ws = [n.weights() for n in ns]
for n in ns:
    n.grow(5)
print([w.tolist() for w in ws])
