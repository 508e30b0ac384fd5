# trap: augmented attribute is shared array
import numpy as np
class M:
    def __init__(self, w):
        self.w = w
    def step(self, x):
        self.w -= x
w = np.zeros(3)
out = []
for x in range(3):
    m = M(w)
    m.step(x)
    out.append(m.w.sum())
print(w, out)
