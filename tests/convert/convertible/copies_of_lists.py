import itertools

import numpy as np

base = [[0, 1, 0], [1, 1, 0], [0, 0, 1]]
order = [3, 1, 2]
values = np.arange(6.0)


def alive(grid, r, c):
    n = sum(grid[(r + i) % 3][(c + j) % 3] for i, j in itertools.product((-1, 0, 1), repeat=2))
    return n - grid[r][c] in (2, 3)


def flipped(k):
    grid = [row[:] for row in base]
    grid[k][k] = 1 - grid[k][k]
    return sum(alive(grid, r, c) for r in range(3) for c in range(3))


results = []
for k in range(3):
    turned = order[:]
    turned.reverse()
    turned.append(k)
    rows = list(map(list, base))
    rows[0][k] = 9
    chosen = values[values > k]
    chosen += k
    first = iter(order)
    start = next(first, 0)
    scaled = np.asarray(order, dtype=float)
    scaled[0] = k
    results.append((flipped(k), turned, rows[0][0], float(chosen.sum()), start, scaled.tolist()))
print(results, base, order, values)
