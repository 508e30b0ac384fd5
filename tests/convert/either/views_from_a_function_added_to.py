# trap: views from a function added to
import numpy as np
def get(a):
    out = {}
    for i in range(len(a)):
        out[i] = a[i, :]
    return out
a = np.zeros((3, 2))
r = get(a)
for k in r:
    r[k] += k
print(a)
