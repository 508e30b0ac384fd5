# class: below the diagonal of a matrix from above it
import numpy as np

gram = np.sqrt(np.arange(49.0)).reshape(7, 7)
for i in range(7):
    for j in range(i):
        gram[i, j] = np.hypot(gram[j, i], i - j)
print(gram.tolist())
