# trap: parameter default shared
import numpy as np


def gather(n, out=np.zeros(5)):
    for i in range(n):
        out[i] += np.sqrt(i) + 1
    return out


first = gather(3)
second = gather(5)
print(first.tolist(), second.tolist(), first is second)
