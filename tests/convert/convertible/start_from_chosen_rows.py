import numpy as np


def kmeans(X, k, seed):
    rng = np.random.default_rng(seed)
    centres = X[rng.choice(len(X), k, replace=False)]
    for _ in range(5):
        owner = np.linalg.norm(X[:, None] - centres[None], axis=2).argmin(axis=1)
        for j in range(k):
            if (owner == j).any():
                centres[j] = X[owner == j].mean(axis=0)
    return ((X - centres[owner]) ** 2).sum()


X = np.random.default_rng(5).normal(size=(40, 2))
best, where = np.inf, None
for seed in range(6):
    spread = kmeans(X, 3, seed)
    if spread < best:
        best, where = spread, seed
print(round(best, 6), where, X.sum().round(6))
