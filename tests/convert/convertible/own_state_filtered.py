# class: some of the objects
class Task:
    def __init__(self, k):
        self.k = k
        self.on = k % 2 == 0
    def step(self, n):
        for i in range(n):
            self.k = (self.k * 3 + i) % 17
tasks = [Task(k) for k in range(6)]
for t in [t for t in tasks if t.on]:
    t.step(7)
print([t.k for t in tasks])
