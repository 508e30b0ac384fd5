# trap: an item fails in a change (array int large key), and again behind it
import numpy as np
def get(k):
    return 10 ** (k * 7)
def risky(k):
    if k == 3:
        raise KeyError('gone')
    return k + 1
total = np.zeros(5, dtype='int64')
rates = []
for k in range(5):
    v = get(k)
    total[k] = v
    rates.append({0: 1, 1: 2, 2: 3, 4: 5}[k])
print(total, rates)
