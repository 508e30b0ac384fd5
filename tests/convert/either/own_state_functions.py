# trap: objects call functions that they keep
import math
class Task:
    def __init__(self, k, f):
        self.k = k
        self.f = f
        self.total = 0.0
    def step(self, n):
        for i in range(n):
            self.total += self.f(self.k + i)
tasks = [Task(1, math.sin), Task(2, math.cos)]
for t in tasks:
    t.step(7)
print([round(t.total, 6) for t in tasks])
