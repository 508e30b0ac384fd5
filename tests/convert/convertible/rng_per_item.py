# class: rng per item
import numpy as np

out = np.zeros((4, 3))
for i in range(4):
    rng = np.random.default_rng(1000 + i)
    out[i] = rng.normal(size=3)
print(out.tolist())
