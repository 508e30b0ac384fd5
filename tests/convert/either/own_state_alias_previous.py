# trap: an array gets another name, and is changed
import numpy as np
class P:
    def __init__(self, x):
        self.pos = np.array([x, 0.0])
        self.old = np.zeros(2)
    def move(self):
        self.old = self.pos
        self.pos += 1
ps = [P(k) for k in range(4)]
for p in ps:
    p.move()
for p in ps:
    p.pos += 1
print([p.old.tolist() for p in ps])
