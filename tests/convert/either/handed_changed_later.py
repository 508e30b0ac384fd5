# trap: handed changed later
import numpy as np

total = np.zeros(6)
for k in range(5):
    ke = np.sqrt(np.arange(3.0) + k)
    total[k] += ke[0]
    total[k + 1] += ke[1]
    ke[0] = 50
    ke *= 2
print(total.tolist())
