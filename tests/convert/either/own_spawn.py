import numpy as np
class Pool:
    def __init__(self):
        self.g = np.random.default_rng(0)
    def spawn(self, n):
        return [self.g] * n
p = Pool()
out = []
for c in p.spawn(3):
    out.append(c.random())
print(out)
