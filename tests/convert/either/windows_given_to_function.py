# trap: a function is given an array whose rows lie on each other
import numpy as np
from numpy.lib.stride_tricks import as_strided
import numpy.lib.stride_tricks as st

def fill(m):
    for i in range(4):
        m[i] = np.cumsum(m[i]) + 1
    return m
base = np.zeros(6)
fill(as_strided(base, shape=(4, 3), strides=(8, 8)))
print(base)
base = np.zeros(6)
m = st.sliding_window_view(base, 3, writeable=True)
for i, row in enumerate(m):
    m[i] = row * 2 + i
print(base)
base = np.arange(6.0)
m = np.lib.stride_tricks.sliding_window_view(base, 3)
out = np.zeros(4)
for i in range(4):
    out[i] = m[i].max() * 2
for i in range(4):
    out[i] = out[i] ** 2 + np.sqrt(out[i])
print(out)
