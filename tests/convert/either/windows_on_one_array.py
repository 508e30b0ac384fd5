# trap: rows of an array lie on each other: what one item stores, the next reads in its own row
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.lib.stride_tricks import as_strided

base = np.zeros(6)
m = sliding_window_view(base, 3, writeable=True)
for i in range(len(m)):
    m[i] = m[i] * 2 + i
print(base)
base = np.zeros(6)
m = sliding = np.lib.stride_tricks.sliding_window_view(base, 3, writeable=True)
for i in range(4):
    m[i] = np.cumsum(m[i]) + 1
print(base)
base = np.zeros(6)
m = as_strided(base, shape=(4, 3), strides=(8, 8))
for i in range(4):
    m[i] = m[i] * 2 + i
print(base)
base = np.zeros(6)
m = np.lib.stride_tricks.sliding_window_view(base, 3, writeable=True)
for i in range(4):
    for j in range(1, 3):
        m[i, j] = m[i, j - 1] * 2 + j
print(base)
class W:
    def __init__(self, n):
        self.base = np.zeros(n)
        self.m = np.lib.stride_tricks.sliding_window_view(self.base, 3, writeable=True)
    def run(self):
        for i in range(4):
            self.m[i] = self.m[i] * 2 + i
w = W(6)
w.run()
print(w.base)
