# trap: a saved array that is mapped twice, by a function and by its caller
import numpy as np

def work(a, b):
    for i in range(1, 8):
        a[i] = b[i - 1] * 2 + 1
np.arange(8.0).tofile("x.bin")
work(np.memmap("x.bin", dtype=float, mode="r+"), np.memmap("x.bin", dtype=float, mode="r+"))
print(np.fromfile("x.bin"))
np.save("x.npy", np.arange(8.0))
a = np.load("x.npy", mmap_mode="r+")
b = np.load("x.npy", mmap_mode="r")
for i in range(1, 8):
    a[i] = b[i - 1] * 2 + 1
print(a)
