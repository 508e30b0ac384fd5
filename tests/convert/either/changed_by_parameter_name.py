# trap: functions change what they are given by the name of a parameter
import bisect
import numpy as np
found = []
for k in range(5):
    bisect.insort(a=found, x=(k * 7) % 5)
print(found)
row = np.zeros(4)
for k in range(3):
    np.copyto(dst=row, src=np.arange(4.0) + k)
print(row)
square = np.zeros((3, 3))
for k in range(3):
    np.fill_diagonal(a=square, val=k * 2)
total = []
for k in range(3):
    total.append(float(k * square[0, 0]))
    np.put(a=square, ind=[k], v=[k + 5])
print(total, square)
def put(k):
    bisect.insort(a=found, x=k * k)
    return len(found)
lengths = []
for k in range(4):
    lengths.append(put(k))
print(lengths, found)
