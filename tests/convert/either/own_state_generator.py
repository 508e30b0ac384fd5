# trap: a generator moves objects
class Task:
    def __init__(self, k):
        self.k = k
    def run(self, n):
        for _ in range(n):
            self.k = (self.k * 3 + 2) % 17
tasks = [Task(k) for k in range(3)]
def steps():
    for t in tasks:
        t.run(3)
        yield t.k
for v in steps():
    print(v, [t.k for t in tasks])
