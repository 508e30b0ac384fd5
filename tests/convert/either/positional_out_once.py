# trap: the shared buffer is seen after the loop
import numpy as np

buffer = np.zeros(3)
out = []
for n in range(4):
    out.append(float(np.multiply([1, 2, 3], n, buffer).sum()))
print(out, buffer.tolist())
