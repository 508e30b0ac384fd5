# class: models of a dict are fitted
class Model:
    def __init__(self, degree):
        self.degree = degree
        self.coef = None
    def fit(self, xs, ys):
        import numpy as np
        self.coef = np.polyfit(xs, ys, self.degree)
    def predict(self, x):
        r = 0.0
        for c in self.coef:
            r = r * x + c
        return r
models = {"lin": Model(1), "quad": Model(2), "cub": Model(3)}
xs = [0.1 * k for k in range(20)]
ys = [x ** 2 - x for x in xs]
for name, model in models.items():
    model.fit(xs, ys)
    print(name, round(model.predict(0.5), 5))
