# trap: kept then changed part
import numpy as np


def collect(a, b, n):
    rows = [a]
    x = b
    if n > 2:
        x = a - b
        box = {"x": x}
        rows.append(x)
        kept = []
        for k in range(len(rows)):
            kept.append((k, np.sqrt(k), rows[k]))
        x[0] = 100
        return rows, kept
    return [x], [x]


rows, kept = collect(np.arange(3.0), np.ones(3), 5)
print([k[2].tolist() for k in kept], [r.tolist() for r in rows])
