# trap: asarray of an array that came by way of a list
import numpy as np

held = [np.arange(3.0)]
out = []
for k in range(3):
    a = np.asarray(held[0])
    a[0] = k
    out.append(float(held[0].sum()))
print(out, held)
