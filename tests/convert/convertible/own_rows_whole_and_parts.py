# class: A[i] = v
import numpy as np
clean = [np.arange(5.0) * k + 1 for k in range(4)]
table = np.zeros((len(clean), 3))
for i, x in enumerate(clean):  # this loop
    for j, (lo, hi) in enumerate([(0, 2), (1, 4), (2, 9)]):
        table[i, j] = x[(x >= lo) & (x < hi)].sum() + 1
    table[i] /= table[i].sum()
print(table)
