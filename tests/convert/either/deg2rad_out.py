# trap: an array function with its input as output
import numpy as np
angles = np.array([10.0, 20.0, 30.0])
out = []
for n in range(3):
    np.deg2rad(angles, angles)
    out.append(n)
print(out, angles)
