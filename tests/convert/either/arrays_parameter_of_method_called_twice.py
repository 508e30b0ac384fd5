# trap: parameter of method called twice
import numpy as np


class Solver:
    def __init__(self, x):
        self.x = x

    def relax(self, b):
        for i in range(1, len(self.x)):
            self.x[i] = np.sqrt(b[i - 1]) + 1
        return self.x


x = np.arange(5.0)
print(Solver(x).relax(np.ones(5)).tolist())
s = Solver(x)
print(s.relax(s.x).tolist())
print(Solver(x).relax(x[::-1]).tolist())
