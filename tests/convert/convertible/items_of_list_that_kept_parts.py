# class: append
import numpy as np
systems = []
for k in range(6):
    systems.append((np.array([2.0 + k, 1.0]), k))
out = []
for k, (A, b) in enumerate(systems):  # this loop
    out.append(A.sum() / (b + k + 1))
print(out)
