# trap: an object has an array and a view of it
import numpy as np
class P:
    def __init__(self, x):
        self.a = np.arange(4.0) + x
        self.head = self.a[:2]
    def move(self):
        self.a += 1
ps = [P(k) for k in range(3)]
for p in ps:
    p.move()
print([p.head.tolist() for p in ps])
for p in ps:
    p.a += 1
print([p.head.tolist() for p in ps])
