# trap: dicts of arrays of their own
import numpy as np
class Net:
    def __init__(self, k):
        self.p = {"w": np.zeros(3) + k, "b": np.zeros(1)}
        self.k = k
    def train(self, n):
        for _ in range(n):
            self.p["w"] = self.p["w"] * 0.5 + 1
            self.p["b"] = self.p["b"] + self.k
nets = [Net(k) for k in range(3)]
for net in nets:
    net.train(4)
print([net.p["w"].tolist() for net in nets], [net.p["b"].tolist() for net in nets])
