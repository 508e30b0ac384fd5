# class: methods are called in an inner loop
class Task:
    def __init__(self, k):
        self.k = k
        self.seen = []
    def step(self, i):
        self.k = (self.k * 3 + i) % 17
        self.seen.append(self.k)
tasks = [Task(k) for k in range(3)]
sums = {}
for t in tasks:
    for i in range(20):
        t.step(i)
    sums[t.k] = sum(t.seen)
print(sums)
