# class: a function of the body reads the item, and is given to a library
from scipy.integrate import quad
import math
res = {}
for n in range(1, 5):
    def g(x):
        return math.sin(n * x) / (x + n)
    res[n] = quad(g, 0, 3)[0]
print(res)
