# trap: add at fails
import numpy as np

total = np.zeros(5)
try:
    for k in range(9):
        np.add.at(total, k, np.sqrt(k))
        print(k)
except IndexError as error:
    print(error)
print(total.tolist())
