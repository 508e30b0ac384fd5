# trap: objects take rows of a matrix as they are
import numpy as np
class P:
    def __init__(self, row):
        self.row = np.asarray(row)
    def move(self):
        self.row += 1
m = np.zeros((3, 2))
ps = [P(m[i]) for i in range(3)]
for p in ps:
    p.move()
print(m)
