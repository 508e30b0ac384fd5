# refused: k - a counter under a condition used as an index
import numpy as np

out = np.zeros(10)
k = 0
for n in range(20):
    if n % 3 == 0:
        out[k] = n
        k += 1
print(out.tolist())
