# trap: a list is kept and returned
class Task:
    def __init__(self, k):
        self.k = k
        self.result = []
    def run(self, n):
        out = []
        for i in range(n):
            out.append(i * self.k)
        self.result = out
        return out
tasks = [Task(k) for k in range(5)]
outs = []
for t in tasks:
    outs.append(t.run(3))
for t in tasks:
    t.result.append(5)
print(outs)
