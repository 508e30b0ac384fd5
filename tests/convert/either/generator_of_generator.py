import numpy as np
g = np.random.default_rng(1)
out = [np.random.default_rng(g) for _ in range(4)]
print([r.random() for r in out])
