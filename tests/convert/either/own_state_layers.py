# trap: lists of arrays of their own
import numpy as np
class Net:
    def __init__(self, k):
        self.layers = [np.ones(2), np.ones(2) + k]
    def train(self, n):
        for _ in range(n):
            self.layers[0] += 1
            self.layers[1] = self.layers[1] * 0.5
nets = [Net(k) for k in range(3)]
for net in nets:
    net.train(3)
print([[l.tolist() for l in n.layers] for n in nets])
