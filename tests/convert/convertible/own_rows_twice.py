import numpy as np
rng = np.random.default_rng(1)
X = rng.normal(size=(5, 4))
P = np.zeros((5, 4))
for i in range(5):
    z = 0.0
    for j in range(4):
        P[i, j] = np.exp(X[i, j])
        z += P[i, j]
    for j in range(4):
        P[i, j] /= z
print(np.round(P.sum(axis=1), 12))
