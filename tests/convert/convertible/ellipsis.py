# class: ellipsis
import numpy as np

cube = np.zeros((4, 2, 3))
for t in range(4):
    cube[t, ...] = t * 1.5
print(cube.tolist())
