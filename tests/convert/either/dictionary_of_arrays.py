# trap: arrays in a dictionary
import numpy as np

tables = {"a": np.zeros(3), "b": np.zeros(3)}
for i in range(3):
    tables["a"][i] = i
    tables["b"][i] = tables["a"][i] + tables["a"][i - 1]
print({k: v.tolist() for k, v in tables.items()})
