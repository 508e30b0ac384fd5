# trap: each item fails behind its write
import numpy as np


def make(i):
    data = np.arange(i + 3.0)
    np.save(f"a{i}.npy", data)
    return data[i + 10]


try:
    for i in range(4):
        make(i)
except Exception as e:
    print(repr(e))
