# class: a function of the body reads an array of the item
import numpy as np
from scipy.optimize import minimize
xs = np.linspace(0, 1, 20)
fits = []
for k in range(1, 5):
    ys = np.exp(-k * xs)
    def loss(p):
        return float(((ys - p[0] * xs - p[1]) ** 2).sum())
    r = minimize(loss, [0.0, 0.0])
    fits.append(r.x.round(4).tolist())
print(fits)
