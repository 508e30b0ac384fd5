# refused: rng - a shared generator handed to a function
import numpy as np


def simulate(generator, n):
    return float(generator.uniform(0, n))


rng = np.random.default_rng(5)
out = []
for n in range(6):
    out.append(simulate(rng, n))
print(out)
