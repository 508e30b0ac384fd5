# class: last axis
import numpy as np

cube = np.zeros((2, 3, 4))
for t in range(4):
    cube[:, :, t] = np.ones((2, 3)) * t
print(cube.tolist())
