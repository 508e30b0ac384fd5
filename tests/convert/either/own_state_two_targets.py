# trap: one statement changes the object and a dict
class Task:
    def __init__(self, k):
        self.k = k
        self.last = 0
    def run(self, n):
        for i in range(n):
            self.k = (self.k * 3 + 1) % 17
        return self.k
tasks = [Task(k) for k in range(5)]
table = {}
for i, t in enumerate(tasks):
    t.last = table[i] = t.run(5)
print(table, [t.last for t in tasks])
