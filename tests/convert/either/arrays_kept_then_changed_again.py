# trap: kept then changed again
import numpy as np


def collect(a, b, n):
    rows = [a]
    x = b
    if n > 2:
        x = a - b
        rows.append(x)
        kept = []
        for row in rows:
            kept.append(row)
        x += 100
        return rows, kept
    return [x], [x]


rows, kept = collect(np.arange(3.0), np.ones(3), 5)
print([k.tolist() for k in kept], [r.tolist() for r in rows])
