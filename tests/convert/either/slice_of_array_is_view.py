# trap: a slice of an array is a view, that of a list is not
import numpy as np

xs = np.arange(5.0)
out = []
for k in range(3):
    a = xs[:]
    a[0] = k
    out.append(float(a.sum()))
print(out, xs)
