# trap: a file that is mapped twice, or read while it is mapped
import numpy as np

np.arange(8.0).tofile("x.bin")
a = np.memmap("x.bin", dtype=float, mode="r+")
b = np.memmap("x.bin", dtype=float, mode="r+")
for i in range(1, 8):
    a[i] = b[i - 1] * 2 + 1
print(a)
np.arange(8.0).tofile("x.bin")
a = np.memmap("x.bin", dtype=float, mode="r+")
for i in range(1, 8):
    a[i] = np.fromfile("x.bin")[i - 1] * 2 + 1
print(a)
