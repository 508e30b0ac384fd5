# trap: add at items
import numpy as np

rows = [np.zeros(3) for _ in range(5)]
out = []
for k, row in enumerate(rows):
    np.add.at(row, [k % 3], np.sqrt(k))
    out.append(row.sum())
print(out, [r.tolist() for r in rows])
