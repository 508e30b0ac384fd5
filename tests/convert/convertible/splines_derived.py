# class: derivatives of splines are called
import numpy as np
from scipy.interpolate import CubicSpline, UnivariateSpline
from numpy.polynomial import Chebyshev
x = np.linspace(0, 3, 20)
out = []
for k in range(1, 6):
    cs = CubicSpline(x, np.sin(k * x))
    d = cs.derivative()
    u = UnivariateSpline(x, np.cos(k * x), s=0)
    c = Chebyshev.fit(x, np.sin(k * x), 6)
    out.append((float(d(1.0)), float(u.derivative()(0.5)), float(c.deriv()(1.5))))
print(np.round(out, 5))
