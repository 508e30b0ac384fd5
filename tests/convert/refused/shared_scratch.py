# refused: scratch - a scratch array that keeps what earlier items left
import numpy as np

scratch = np.zeros(4)
out = []
for n in [3, 1, 2]:
    scratch[:n] = n
    out.append(scratch.sum())
print(out)
