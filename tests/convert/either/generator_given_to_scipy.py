import numpy as np
from scipy.optimize import differential_evolution
rng = np.random.default_rng(0)
out = []
for k in range(4):
    r = differential_evolution(lambda x: ((x - k) ** 2).sum(), [(-5, 5)], maxiter=2, popsize=4, polish=False, seed=rng)
    out.append(r.x[0])
print(out)
