# trap: reached array kind
import numpy as np


def work(x, n):
    out = []
    x = np.zeros(n) if n > 3 else [0.0] * n
    for k in range(n):
        x[k] = np.sqrt(k)
    x += x
    for k in range(n):
        out.append(x[k] * 2)
    return out, len(x)


print(work(None, 3), work(None, 5))
