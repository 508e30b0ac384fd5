# trap: argmax read
import numpy as np

a = np.array([3.0, 1.0, 2.0])
order = []
for i in range(3):
    k = int(np.argmax(a))
    order.append(k)
    a[k] = -1
print(order)
