# trap: objects share an array in a list
import numpy as np
base = np.ones(2)
class Net:
    def __init__(self, k):
        self.layers = [base, base + k]
    def train(self):
        self.layers[0] += 1
nets = [Net(k) for k in range(3)]
for net in nets:
    net.train()
print(base, [n.layers[0].tolist() for n in nets])
