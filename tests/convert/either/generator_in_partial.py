import numpy as np
from functools import partial
def sim(k, rng):
    return np.random.default_rng(rng).random() + k
f = partial(sim, rng=np.random.default_rng(4))
out = []
for k in range(4):
    out.append(f(k))
print(out)
