# class: a lambda with a name reads an array of the item
import numpy as np
from scipy.optimize import minimize_scalar
xs = np.linspace(0, 1, 20)
best = np.zeros(4)
for i in range(4):
    ys = np.sin(xs * (i + 1))
    loss = lambda a: float(((ys - a * xs) ** 2).sum())
    best[i] = minimize_scalar(loss, bounds=(0, 10), method="bounded").x
print(np.round(best, 5))
