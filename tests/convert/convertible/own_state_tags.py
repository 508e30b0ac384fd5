# class: the body appends to a list of the object
class Task:
    def __init__(self, k):
        self.k = k
        self.tags = []
    def step(self, n):
        for i in range(n):
            self.k = (self.k * 3 + i) % 17
tasks = [Task(k) for k in range(6)]
for t in tasks:
    t.step(7)
    t.tags.append(t.k)
    t.tags.append("done")
print([(t.k, t.tags) for t in tasks])
