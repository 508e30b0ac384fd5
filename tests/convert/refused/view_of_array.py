# refused: view - a view of the array that is written
import numpy as np

a = np.zeros(10)
view = a[:5]
for i in range(5, 10):
    a[i - 4] = view.sum() + i
print(a.tolist())
