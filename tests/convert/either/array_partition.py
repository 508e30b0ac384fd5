import numpy as np


def middle(values):
    values.partition(2)
    return int(values[2])


rows = [np.arange(5)[::-1].copy() for _ in range(3)]
middles = []
for row in rows:
    middles.append(middle(row))
print(middles, rows)
