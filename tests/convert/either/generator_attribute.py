# trap: a generator as an attribute
import numpy as np


class Model:
    def __init__(self):
        self.rng = np.random.default_rng(3)

    def draw(self):
        return round(float(self.rng.normal()), 6)


model = Model()
out = []
for n in range(4):
    out.append(model.draw())
print(out)
