# trap: what an inner loop keeps several times is one object, which is changed in place later
import numpy as np

M = np.ones((4, 4))
v = np.arange(4.0) + 1
w = v + 1
out = []
for i in range(3):
    if M[i] @ w > 1:
        for j in range(2):
            out.append(v)
v += 1
print(out)

row = [1, 2]
other = [5]
found = []
for i in range(3):
    if sum(range(i)) > 0:
        for j in range(2):
            if j:
                found.append(row)
            else:
                found.append(other)
row.append(3)
print(found)

table = {}
for i in range(3):
    for j in range(i + 1):
        if sum(range(j)) > 0:
            table[i, j] = row
        else:
            table[i, j] = other
other.append(7)
print(table)
