# refused: same - the array that is written is read under another name
import numpy as np

a = np.zeros(10)
same = a
for i in range(1, 10):
    a[i] = same[i - 1] + 1
print(a.tolist())
