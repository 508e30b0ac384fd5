# trap: a list of lists is kept
class Task:
    def __init__(self, k):
        self.k = k
        self.rows = None
    def run(self, n):
        rows = []
        for i in range(n):
            rows.append([i, i * self.k])
        self.rows = rows
tasks = [Task(k) for k in range(5)]
for t in tasks:
    t.run(3)
print([t.rows for t in tasks])
