# class: mean accumulator
import numpy as np

mean = np.zeros((2, 2))
for i in range(5):
    image = np.full((2, 2), i) ** 2
    mean += image / 5
print(mean.tolist())
