# trap: function given writes
import numpy as np


def combine(op, a, b):
    return op(a, b, a)


total = np.zeros(3)
out = []
for row in [np.ones(3), np.arange(3.0)]:
    combine(np.add, total, row)
    out.append(float(row.sum()))
print(total, out)
