# class: the mean of each column taken from the column itself
import numpy as np

table = np.sqrt(np.arange(60.0)).reshape(12, 5)
for j in range(table.shape[1]):
    table[:, j] -= table[:, j].mean()
print(table.tolist())
