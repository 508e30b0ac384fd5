# trap: lists are given away, and the loop runs again
class Task:
    def __init__(self, k):
        self.k = k
        self.trace = []
    def run(self, n):
        for _ in range(n):
            self.k = (self.k * 3 + 1) % 17
            self.trace.append(self.k)
tasks = [Task(k) for k in range(5)]
def go():
    for t in tasks:
        t.run(3)
    return [t.trace for t in tasks]
a = go()
b = go()
print(a, b)
