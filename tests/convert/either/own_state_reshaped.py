# trap: objects have one array in another shape
import numpy as np
big = np.zeros(6)
class Net:
    def __init__(self, k):
        self.w = big.reshape(2, 3)
    def train(self):
        self.w += 1
nets = [Net(k) for k in range(3)]
for net in nets:
    net.train()
print(big)
