import numpy as np


def products(X, w):
    rows = []
    for i in range(X.shape[0]):  # this loop
        row = X[i]
        total = 0.0
        for j in range(len(row)):
            total += row[j] * w[j]
        rows.append((i, total, row[0]))
    return rows


np.random.seed(11)
X = np.random.randn(6, 4)
w = np.linspace(0, 1, 4)
for i, total, first in products(X, w):
    print(i, round(total, 8), round(first, 8))
X += 1
print(X.sum().round(6))
