# trap: a slice of an array is a view
import numpy as np
class M:
    def __init__(self, rows): self.rows = rows
    def work(self):
        m = [r[:] for r in self.rows]
        m[0][0] += 5
        return float(sum(map(sum, m)))
ms = [M(np.ones((2, 2))), M([[1.0], [2.0]])]
out = []
for m in ms:
    out.append(m.work())
print(out, ms[0].rows)
