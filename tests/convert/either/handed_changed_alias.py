# trap: handed changed alias
import numpy as np

total = np.zeros(6)
for k in range(5):
    ke = np.sqrt(np.arange(3.0) + k)
    view = ke[:2]
    total[k] += ke[0]
    view += 7
    total[k + 1] += ke[1]
print(total.tolist())
