# trap: rows of objects are in another list
import numpy as np
class S:
    def __init__(self, k):
        self.rows = [[k], [k + 1]]
    def run(self):
        self.rows[0].append(5)
ss = [S(k) for k in range(3)]
together = ss[0].rows + ss[1].rows
for s in ss:
    s.run()
print(together, np.mean([len(s.rows[0]) for s in ss]))
