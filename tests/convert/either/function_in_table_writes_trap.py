# trap: function in table writes
import numpy as np

OPS = {"add": np.add, "mul": np.multiply}
total = np.zeros(3)
out = []
for row in [np.ones(3), np.arange(3.0)]:
    OPS["add"](total, row, out=total)
    out.append(float(row.sum()))
print(total, out)
