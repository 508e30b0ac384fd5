# trap: a list is kept by two attributes
kept = []
class Task:
    def __init__(self, k):
        self.k = k
        self.result = []
    def run(self, n):
        out = []
        for i in range(n):
            out.append(i * self.k)
        self.result = out
        self.other = out
tasks = [Task(k) for k in range(5)]
for t in tasks:
    t.run(3)
for t in tasks:
    t.result.append(5)
print([t.other for t in tasks])
