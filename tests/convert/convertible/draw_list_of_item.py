# class: two draws in a list
import numpy as np
xs = []
for s in range(3):
    rng = np.random.default_rng(s)
    xs.append([rng.normal(), rng.normal()])
print(xs)
