# trap: element of dict
import numpy as np

data = {k: np.arange(3.0) + k for k in range(4)}
out = []
for k in range(4):
    local = {"a": data[k]}
    local["a"] += 2
    out.append(local["a"].sum())
print(out, [d.tolist() for d in data.values()])
