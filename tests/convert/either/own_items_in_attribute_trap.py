# trap: an object holds the array
import numpy as np
m = np.arange(6.0).reshape(2, 3)
class T:
    def __init__(self): self.m = m
    def n(self): return float(self.m.sum())
t = T()
for row in m:
    row += t.n()
print(m)
