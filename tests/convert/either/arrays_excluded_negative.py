# trap: excluded negative
import numpy as np

M = [[1.0 * i + j * j for j in range(4)] for i in range(4)]
n = len(M)
for k in (-1, 2):
    for i in range(n):
        if i != k:
            M[i] = [a - 0.5 * b for a, b in zip(M[i], M[k])]
print(M)
