# refused: out - slices wider than the stride, read back
import numpy as np

out = np.zeros(12)
for i in range(5):
    out[2 * i : 2 * i + 4] = out[2 * i : 2 * i + 4].sum() + i
print(out.tolist())
