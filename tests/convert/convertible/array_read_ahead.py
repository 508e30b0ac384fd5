# class: reading ahead what later items write
import numpy as np

values = np.arange(11)
for i in range(10):
    values[i] = values[i + 1] * 2
print(values)
