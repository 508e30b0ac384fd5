# class: an array as accumulator
import numpy as np

total = np.zeros(4)
for i in range(30):
    total += np.array([1.0, i, i**0.5, 1 / (i + 1)])
print(total.tolist())
