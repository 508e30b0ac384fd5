# trap: a list is given away before the loop
class Task:
    def __init__(self, k):
        self.k = k
        self.trace = []
    def get_trace(self):
        return self.trace
    def run(self, n):
        for _ in range(n):
            self.k = (self.k * 3 + 1) % 17
            self.trace.append(self.k)
tasks = [Task(k) for k in range(5)]
first = tasks[0].get_trace()
for t in tasks:
    t.run(10)
print(first, [t.get_trace() for t in tasks])
