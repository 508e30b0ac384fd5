# class: scipy
import numpy as np
from scipy import stats

out = []
for i in range(3):
    x = np.arange(5.0) + i
    out.append(round(float(stats.linregress(x, x**2).slope), 6))
print(out)
