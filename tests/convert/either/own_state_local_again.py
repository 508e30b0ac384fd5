# trap: an object gets one list again and again
class Task:
    def __init__(self, k):
        self.k = k
        self.log = []
        self.old = []
    def run(self, n):
        out = []
        for i in range(n):
            out.append(i)
            self.old = self.log
            self.log = out
tasks = [Task(k) for k in range(5)]
for t in tasks:
    t.run(3)
for t in tasks:
    t.log.append(4)
print([t.old for t in tasks])
