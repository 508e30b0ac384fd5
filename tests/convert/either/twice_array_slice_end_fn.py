# trap: an item fails in a change (array slice end fn), and again behind it
import numpy as np
X = np.arange(5.0)
def risky(k):
    if k == 3:
        raise KeyError('gone')
    return k + 1
total = np.zeros((5, 3))
rates = []
for k in range(5):
    v = X[k:k + 3]
    for step in range(2):
        total[k] = v
        rates.append(risky(k))
print(total, rates)
