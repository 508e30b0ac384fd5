# trap: an item fails in a change (array row fn), and again behind it
import numpy as np
def get(k):
    return np.arange(k if k == 3 else 2)
def risky(k):
    if k == 3:
        raise KeyError('gone')
    return k + 1
total = np.zeros((5, 2))
rates = []
for k in range(5):
    v = get(k)
    for step in range(2):
        total[k] = v
        rates.append(risky(k))
print(total, rates)
