# class: scipy.stats draws with the seed of the item
from scipy import stats
out = {}
for seed in (3, 5, 8):
    a = stats.expon.rvs(scale=2.0, size=50, random_state=seed)
    b = stats.norm.rvs(size=50, random_state=seed + 100)
    out[seed] = stats.mannwhitneyu(a, b).pvalue
print({k: round(float(v), 6) for k, v in out.items()})
