# trap: an item fails in a change (array index far fn), and again behind it
import numpy as np
def get(k):
    return k * 3 if k == 3 else k
def risky(k):
    if k == 3:
        raise KeyError('gone')
    return k + 1
total = np.zeros(5)
rates = []
for k in range(5):
    v = get(k)
    if k % 2 or k < 4:
        total[v] = k
    rates.append(risky(k))
print(total, rates)
