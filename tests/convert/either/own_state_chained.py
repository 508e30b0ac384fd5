# trap: one list for two attributes
class Task:
    def __init__(self, k):
        self.now = self.also = [k]
    def run(self, n):
        for i in range(n):
            self.now.append(i)
tasks = [Task(k) for k in range(5)]
for t in tasks:
    t.run(3)
for t in tasks:
    t.now.append(100)
print([t.also for t in tasks])
