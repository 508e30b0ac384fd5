# trap: an item fails in a change (array like div), and again behind it
import numpy as np
B = np.zeros(5, np.uint8)
def get(k):
    return 2 - k
def risky(k):
    if k == 3:
        raise KeyError('gone')
    return k + 1
total = np.zeros_like(B)
rates = []
for k in range(5):
    v = get(k)
    if k % 2 or k < 4:
        total[k] = v
    rates.append(60 // (k - 3))
print(total, rates)
