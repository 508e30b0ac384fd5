import numpy as np
gens = []
gens.append(np.random.default_rng(1))
out = []
for k in range(4):
    out.append(np.random.default_rng(gens[0]).random())
print(out)
