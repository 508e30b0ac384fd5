# trap: the state is None where it is not given
from scipy import stats
import numpy as np
def draw(k, state=None):
    return float(stats.norm.rvs(loc=k, size=3, random_state=state).sum())
out = []
for k in range(3):
    out.append(draw(k))
print(out)
out = []
for k in range(3):
    out.append(draw(k, state=k))
print(out)
