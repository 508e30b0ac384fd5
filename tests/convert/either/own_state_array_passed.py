# trap: a constructor hands an array on
import numpy as np
store = []
def keep(w):
    store.append(w)
class N:
    def __init__(self, k):
        self.w = np.zeros(3) + k
        keep(self.w)
    def grow(self, k):
        self.w += k
ns = [N(k) for k in range(3)]
for n in ns:
    n.grow(5)
print([w.tolist() for w in store])
