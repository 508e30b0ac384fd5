# trap: a generator of the item's own shuffles a list that is not
import math
import random

import numpy as np

data = [[1, 4, 9], [16, 25]]
out = []
for i, xs in enumerate(data):
    rng = random.Random(i)
    rng.shuffle(xs)
    out.append(math.sqrt(xs[0]))
print(out, data)
A = np.arange(10.0).reshape(2, 5)
for i in range(2):
    rng = np.random.default_rng(i)
    rng.shuffle(A[i])
    print(np.sqrt(A[i, 0]))
print(A)


def first(i):
    np.random.default_rng(i).shuffle(data[0])
    return math.sqrt(data[0][0])


print([first(i) for i in range(3)], data)
