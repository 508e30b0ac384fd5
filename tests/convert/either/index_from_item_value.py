# trap: the value of the item is the index
import numpy as np

out = np.zeros(6)
for value in [3, 1, 3, 5]:
    out[value] = out[value] + value
print(out.tolist())
