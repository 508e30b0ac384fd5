# trap: a field of a structured array is a view
import numpy as np

table = np.zeros(4, dtype=[("x", float), ("y", float)])
xs = table["x"]
for i in range(1, 4):
    table["x"][i] = xs[i - 1] + 1
print(table["x"].tolist())
