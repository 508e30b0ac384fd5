# refused: numpy.random.normal - numpy's global state
import numpy as np

np.random.seed(3)
out = np.zeros(6)
for i in range(6):
    out[i] = np.random.normal()
print(out.tolist())
