import numpy as np
def make():
    return np.random.default_rng(5)
g = make()
out = []
for k in range(4):
    r = np.random.default_rng(g)
    out.append(r.random())
print(out)
