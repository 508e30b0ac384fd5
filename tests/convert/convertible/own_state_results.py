# class: results are read after the loop
class Task:
    def __init__(self, k):
        self.k = k
        self.result = None
    def run(self, n):
        out = []
        x = self.k
        for _ in range(n):
            x = (x * 3 + 1) % 17
            out.append(x)
        self.result = out
tasks = [Task(k) for k in range(5)]
for t in tasks:
    t.run(10)
results = [t.result for t in tasks]
print(results, max(results))
