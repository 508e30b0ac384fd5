# trap: property is a view of an attribute
import numpy as np
class G:
    def __init__(self, n):
        self.u = np.zeros(n)
    @property
    def inner(self):
        return self.u[1:]
g = G(5)
for i in range(4):
    g.inner[i] = g.u[i] + 1
print(g.u)
