# trap: lists are kept each time
class Task:
    def __init__(self, k):
        self.k = k
        self.trace = []
    def run(self, n):
        for _ in range(n):
            self.k = (self.k * 3 + 1) % 17
            self.trace.append(self.k)
tasks = [Task(k) for k in range(5)]
kept = []
n = 0
while n < 3:
    for t in tasks:
        t.run(3)
    kept.append([t.trace for t in tasks])
    n += 1
print(kept)
