# class: an array written by a function, after one that raises
import numpy as np
def save(path, a):
    b = np.sqrt(a)
    np.save(path, b)
def make(n):
    if n == 3:
        raise ValueError("three")
    return np.arange(n + 1) * 2.0
for n in range(6):
    a = make(n)
    save(f"a{n}.npy", a)
