# trap: element in function
import numpy as np


def bump(values):
    copy = list(values)
    copy[0] += 1
    return copy


data = [[np.arange(2.0) + k, k] for k in range(4)]
out = []
for row in data:
    out.append(bump(row)[0].sum())
print(out, [d[0].tolist() for d in data])
