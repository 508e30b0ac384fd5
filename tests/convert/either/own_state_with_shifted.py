# trap: objects and the ones before
class Task:
    def __init__(self, k):
        self.k = k
    def run(self, other):
        self.k = (self.k * 3 + other.k) % 17
tasks = [Task(k) for k in range(5)]
others = [tasks[-1]] + tasks[:-1]
for t, u in zip(tasks, others):
    t.run(u)
print([t.k for t in tasks])
