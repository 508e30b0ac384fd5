# trap: objects are given the rows of a loop
import numpy as np
class N:
    def __init__(self, w):
        self.w = w
    def grow(self, k):
        self.w += k
m = np.zeros((3, 2))
ns = [N(row) for row in m]
for n in ns:
    n.grow(5)
print(m.tolist())
