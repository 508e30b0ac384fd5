import numpy as np
gens = [np.random.default_rng(5)] * 4
out = []
for k in range(4):
    r = np.random.default_rng(gens[k])
    out.append(r.random())
print(out)
