# class: an array and a view of it are kept, and one of them changes later
import numpy as np

whole, rows = [], []
for i in range(2):
    a = np.zeros((2, 2)) + i
    whole.append(a)
    rows.append(a[0])
whole[0][0, 1] = 5
print(rows[0])
