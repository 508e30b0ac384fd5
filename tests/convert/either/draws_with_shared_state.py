# trap: scipy.stats draws from a generator that all items share
from scipy import stats
import numpy as np
rng = np.random.default_rng(0)
out = []
for k in range(3):
    out.append(float(stats.norm.rvs(size=3, random_state=rng).sum()))
print(out)
