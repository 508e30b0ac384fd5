# class: an interpolating object that is called
import numpy as np
from scipy.interpolate import interp1d

xs = np.linspace(0, 1, 6)
grid = np.linspace(0, 1, 11)
table = {}
for power in (1, 2, 3):
    f = interp1d(xs, xs ** power, kind="linear")
    table[f"x^{power}"] = f(grid)
for k, v in table.items():
    print(k, np.round(v, 3))
