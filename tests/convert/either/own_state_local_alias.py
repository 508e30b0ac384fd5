# trap: an attribute is given to another
class Task:
    def __init__(self, k):
        self.k = k
        self.a = [k]
        self.b = []
    def run(self, n):
        out = self.a
        for i in range(n):
            out.append(i * self.k)
        self.b = out
tasks = [Task(k) for k in range(5)]
for t in tasks:
    t.run(3)
for t in tasks:
    t.a.append(5)
print([t.b for t in tasks])
