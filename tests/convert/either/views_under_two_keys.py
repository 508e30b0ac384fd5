# trap: views under two keys
import numpy as np
x = np.ones(6)
d = {"a": x[:-1], "b": x[1:]}
for i in range(5):
    d["b"][i] = d["a"][i] + 1
print(x)
