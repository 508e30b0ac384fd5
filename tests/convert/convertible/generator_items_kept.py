import numpy as np
out, gens = [], []
for c in [np.random.default_rng(s) for s in range(4)]:
    gens.append(c)
    out.append(c.random())
print(out, [g.random() for g in gens])
