# class: scipy.stats draws from a generator of the item
import numpy as np
from scipy import stats
res = []
for k in range(1, 6):
    rng = np.random.default_rng(k)
    s = stats.norm.rvs(loc=k, size=100, random_state=rng)
    res.append(stats.ttest_1samp(s, k).pvalue)
print(np.round(res, 6))
