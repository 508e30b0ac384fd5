# class: the best of result objects, by one of their attributes
import numpy as np
from scipy.optimize import minimize

def rosen(x):
    return (1 - x[0]) ** 2 + 100 * (x[1] - x[0] ** 2) ** 2

best = None
for start in [(-1, 2), (0, 0), (3, -1)]:
    res = minimize(rosen, start, method="Nelder-Mead")
    if best is None or res.fun < best.fun:
        best = res
print(np.round(best.x, 3))
