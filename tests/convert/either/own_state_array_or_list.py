# trap: an attribute is an array, then a list
import numpy as np
inner = [1]
class Net:
    def __init__(self, k):
        self.w = np.zeros(2)
        self.k = k
    def setup(self):
        self.w = [inner]
    def train(self):
        self.w = self.w + [[self.k]]
nets = [Net(k) for k in range(3)]
for net in nets:
    net.setup()
for net in nets:
    net.train()
inner.append(2)
print([n.w for n in nets])
