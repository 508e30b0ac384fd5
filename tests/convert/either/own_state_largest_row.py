# trap: the largest row has another name
import numpy as np
class S:
    def __init__(self, k):
        self.rows = [[k], [k + 1]]
    def run(self):
        self.rows[1].append(5)
ss = [S(k) for k in range(3)]
top = max(ss[0].rows)
for s in ss:
    s.run()
print(top, np.mean([len(s.rows[0]) for s in ss]))
