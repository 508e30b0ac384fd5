import numpy as np
box = {}
box["rng"] = np.random.default_rng(0)
out = []
for k in range(4):
    out.append(np.random.default_rng(box["rng"]).random())
print(out)
