# class: append
from itertools import product
class KNN:
    def __init__(self, k, weighted=False):
        self.k, self.weighted = k, weighted
    def fit(self, X, y):
        self.X, self.y = X, y
        return self
    def predict(self, X):
        return [x * self.k for x in X]
def cv_score(make, X, y, k=3):
    scores = []
    for part in range(k):
        model = make()
        model.fit(X[part:], y[part:])
        scores.append(sum(model.predict(X[:part])))
    return sum(scores)
X = [1.0, 2.0, 4.0]; y = [3.0, 5.0, 6.0]
out = []
for k, weighted in product((1, 3, 5), (False, True)):  # this loop
    out.append(cv_score(lambda: KNN(k, weighted), X, y))
print(out)
