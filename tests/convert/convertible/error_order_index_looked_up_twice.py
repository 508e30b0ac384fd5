# class: sums and counts under one index, which is looked up in both lines
import numpy as np
rng = np.random.default_rng(0)
X = rng.normal(size=(20, 3))
C = X[:4].copy()
label = np.empty(len(X), dtype=int)
for i, x in enumerate(X):
    d = ((C - x) ** 2).sum(axis=1)
    label[i] = int(np.argmin(d))
S = np.zeros((4, 3))
N = np.zeros(4, dtype=int)
for i in range(len(X)):  # this loop
    S[label[i]] += X[i]
    N[label[i]] += 1
print(S, N)
