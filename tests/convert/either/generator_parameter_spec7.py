import numpy as np
def simulate(n, rng=None):
    rng = np.random.default_rng(rng)
    return rng.random(n).sum()
gen = np.random.default_rng(5)
out = []
for n in range(1, 6):
    out.append(simulate(n, gen))
print(out)
