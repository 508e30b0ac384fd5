# trap: chosen from a list: one of its elements, which is a row
import numpy as np

rows = [[1, 2], [3, 4]]
X = {0: [0], 1: [1]}


def grow(seed):
    rng = np.random.default_rng(seed)
    part = X[int(rng.choice(2))]
    part.append(seed)
    return len(part)


out = []
for seed in range(3):
    out.append(grow(seed))
print(out, X)
