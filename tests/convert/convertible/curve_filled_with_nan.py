# class: both columns of an array of floats, filled with what stands for no number, get what functions compute
import numpy as np


class Ridge:
    def __init__(self, penalty):
        self.penalty = penalty

    def fit(self, X, y):
        self.w = np.linalg.solve(X.T @ X + self.penalty * np.eye(X.shape[1]), X.T @ y)
        return self

    def predict(self, X):
        return X @ self.w


def rmse(a, b):
    return float(np.sqrt(np.mean((a - b) ** 2)))


rng = np.random.default_rng(0)
X = rng.normal(size=(120, 3))
y = rng.normal(size=120)
curve = np.full((4, 2), np.nan)
for row, n in enumerate((20, 40, 80, 110)):  # this loop
    model = Ridge(0.5)
    model.fit(X[:n], y[:n])
    curve[row, 0] = rmse(model.predict(X[:n]), y[:n])
    curve[row, 1] = rmse(model.predict(X[n:]), y[n:])
print(curve.round(5).tolist())
