import numpy as np
class M:
    def __init__(self, seed):
        self.rng = np.random.default_rng(seed)
    def draw(self):
        r = np.random.default_rng(self.rng)
        return r.random()
m = M(3)
out = []
for n in range(1, 6):
    out.append(m.draw())
print(out)
