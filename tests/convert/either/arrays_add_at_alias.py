# trap: add at alias
import numpy as np


def spread(counts, weights):
    for k in range(4):
        np.add.at(counts, k + 1, weights[k] * 2)
    return counts


base = np.arange(6.0)
print(spread(base, base).tolist())
