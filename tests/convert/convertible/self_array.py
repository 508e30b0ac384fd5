# class: self array
import numpy as np


class Simulation:
    def __init__(self, n):
        self.n = n
        self.data = np.zeros(n)

    def run(self):
        for i in range(self.n):
            self.data[i] = np.sqrt(i)


s = Simulation(5)
s.run()
print(s.data.tolist())
