# class: objects in another order
class Task:
    def __init__(self, k):
        self.k = k
    def step(self, n):
        for i in range(n):
            self.k = (self.k * 3 + i) % 17
tasks = [Task(k) for k in range(6)]
for t in sorted(tasks, key=lambda t: -t.k):
    t.step(7)
    print(t.k)
print([t.k for t in tasks])
