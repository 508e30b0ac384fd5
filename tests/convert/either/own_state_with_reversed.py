# trap: objects and the same in another order
class Task:
    def __init__(self, k):
        self.k = k
    def run(self, other):
        self.k = (self.k * 3 + other.k) % 17
tasks = [Task(k) for k in range(5)]
for t, u in zip(tasks, reversed(tasks)):
    t.run(u)
print([t.k for t in tasks])
