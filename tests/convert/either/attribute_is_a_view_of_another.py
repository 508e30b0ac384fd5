# trap: attribute is a view of another
import numpy as np
class G:
    def __init__(self, n):
        self.u = np.zeros(n)
        self.v = self.u[1:]
g = G(5)
for i in range(4):
    g.v[i] = g.u[i] + 1
print(g.u)
