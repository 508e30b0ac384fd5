# trap: one place gives a view of a row
import numpy as np

X = np.arange(12.0).reshape(4, 3)


def zero(seed):
    rng = np.random.default_rng(seed)
    row = X[rng.integers(4)]
    row[0] = -1
    return float(row.sum())


out = []
for seed in range(3):
    out.append(zero(seed))
print(out, X)
