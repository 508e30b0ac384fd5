# trap: parameter of generator
import numpy as np


def consume(xs, n):
    out = []
    for i in range(n):
        out.append(np.sqrt(i) + sum(xs))
    return out


print(consume(np.arange(3.0), 3))
print(consume((k for k in range(3)), 3))
