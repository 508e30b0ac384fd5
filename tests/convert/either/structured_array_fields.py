# trap: two fields of one array
import numpy as np

table = np.zeros(4, dtype=[("x", float), ("y", float)])
for i in range(4):
    table["x"][i] = i
    table["y"][i] = i * i
print(table["x"].tolist(), table["y"].tolist())
