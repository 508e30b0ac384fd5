# trap: an object of the text that takes an array as a place, and gives back itself
import numpy as np


class Table:
    def __init__(self):
        self.rows = [1, 2, 3]

    def __getitem__(self, places):
        return self

    def __setitem__(self, k, v):
        self.rows[k] = v


table = Table()


def mix(seed):
    rng = np.random.default_rng(seed)
    part = table[rng.choice(3, 2, replace=False)]
    part[0] = seed
    return sum(part.rows)


out = []
for seed in range(3):
    out.append(mix(seed))
print(out, table.rows)
