import numpy as np
g = np.random.default_rng(1)
out = []
for r in [np.random.default_rng(g) for _ in range(4)]:
    out.append(r.random())
print(out)
