# class: models are fitted, and the best is asked
import numpy as np
class LinearModel:
    def __init__(self, lr, epochs):
        self.lr = lr
        self.epochs = epochs
        self.w = None
        self.loss = []
    def fit(self, X, y):
        self.w = np.zeros(X.shape[1])
        for _ in range(self.epochs):
            r = X @ self.w - y
            self.loss.append(float((r ** 2).mean()))
            self.w -= self.lr * X.T @ r / len(y)
        return self
    def predict(self, X):
        return X @ self.w
X = np.random.default_rng(0).normal(size=(30, 3))
y = X @ np.array([1.0, -1.0, 2.0])
models = [LinearModel(lr, 20) for lr in (0.01, 0.1, 0.5)]
for model in models:
    model.fit(X, y)
best = min(models, key=lambda m: m.loss[-1])
print(best.lr, [round(m.loss[-1], 8) for m in models])
print(np.round(best.predict(X[:3]), 5))
