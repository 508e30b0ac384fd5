# trap: the third argument is where the result goes
import numpy as np

buffer = np.zeros(3)
out = []
for n in range(4):
    np.add(buffer, n, buffer)
    out.append(float(buffer[0]))
print(out, buffer.tolist())
