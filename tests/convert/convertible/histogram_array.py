# class: array[k] += x, an index that is not injective and nothing else reads
import numpy as np

histogram = np.zeros(7, dtype=int)
for n in range(100):
    histogram[(n * n) % 7] += 1
print(histogram)
