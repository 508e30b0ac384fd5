# trap: views from unpacking
import numpy as np
cubes = [np.zeros((2, 2)), np.ones((2, 2))]
out = []
for c in cubes:
    a, b = np.unstack(c)
    a[0] = 50
    out.append(float(b.sum()))
print(cubes, out)
