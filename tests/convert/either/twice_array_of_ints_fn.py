# trap: an item fails in a change (array of ints fn), and again behind it
import numpy as np
def get(k):
    return float('nan') if k == 3 else 1.0
def risky(k):
    if k == 3:
        raise KeyError('gone')
    return k + 1
total = np.array([1, 2, 3, 4, 5])
rates = []
for k in range(5):
    v = get(k)
    if k % 2 or k < 4:
        total[k] = v
    rates.append(risky(k))
print(total, rates)
