# refused: rng - all items draw from one generator
import numpy as np

rng = np.random.default_rng(5)
out = []
for n in range(6):
    out.append(float(rng.normal()))
print(out)
