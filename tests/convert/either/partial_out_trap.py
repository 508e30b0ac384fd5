# trap: partial out
from functools import partial

import numpy as np

total = np.zeros(3)
add = partial(np.add, total, out=total)
out = []
for row in [np.ones(3), np.arange(3.0)]:
    add(row)
    out.append(float(row.sum()))
print(out, total)
