# trap: ufunc.at changes its second argument
import numpy as np

counts = np.arange(3.0)
out = []
for i in range(3):
    np.ufunc.at(np.add, counts, 0, 1)
    out.append(i * 2.0)
print(out, counts)
view = np.ix_(counts)[0]
for i in range(1, 3):
    view[i] = float(counts[i - 1]) * 2 + 1
print(counts, view)
