# trap: function renamed writes
import numpy as np

add = np.add
total = np.zeros(3)
for row in [np.ones(3), np.arange(3.0)]:
    add(total, row, total)
    print(float(row.sum()))
print(total)
