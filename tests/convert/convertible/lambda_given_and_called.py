# class: a lambda with a name, given to a library and called
from scipy.optimize import brentq
import math
out = []
for i in range(4):
    f = lambda x: math.cos(x) - i * x
    out.append(brentq(f, 0, 2) + f(0.5))
print(out)
