# trap: a global generator in a helper
import numpy as np

rng = np.random.default_rng(3)


def draw(n):
    return round(float(rng.normal()), 6) + n


out = []
for n in range(4):
    out.append(draw(n))
print(out)
