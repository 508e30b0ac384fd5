# class: polynomials that are fitted and called
import numpy as np
from numpy.polynomial import Polynomial, Chebyshev
x = np.linspace(-1, 1, 40)
fits = []
for deg in range(1, 7):
    p = Polynomial.fit(x, np.exp(x), deg)
    fits.append((deg, float(np.abs(p(x) - np.exp(x)).max())))
print([(d, round(e, 8)) for d, e in fits])
