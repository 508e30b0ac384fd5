# trap: a function gives arrays that it keeps
import numpy as np
cache = {}
def load(k):
    if k not in cache:
        cache[k] = np.zeros(2)
    return cache[k]
class Net:
    def __init__(self, k):
        self.w = load(k % 2)
    def train(self):
        self.w += 1
nets = [Net(k) for k in range(4)]
for net in nets:
    net.train()
print([n.w.tolist() for n in nets], cache)
