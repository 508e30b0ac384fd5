# trap: objects put a shared list into theirs
import numpy as np
class S:
    def __init__(self, k):
        self.rows = [[k], [k + 1]]
        self.k = k
    def run(self, shared):
        self.rows[0] = shared
        self.k += 1
shared = [7]
ss = [S(k) for k in range(3)]
for s in ss:
    s.run(shared)
shared.append(8)
print([s.rows for s in ss], np.mean([s.k for s in ss]))
