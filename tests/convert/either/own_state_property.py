# trap: a property is read after the move
class Task:
    def __init__(self, k):
        self._k = k
        self.n = 0
    @property
    def k(self):
        return self._k * 2
    def step(self, n):
        for i in range(n):
            self._k = (self._k * 3 + i) % 17
            self.n += 1
tasks = [Task(k) for k in range(3)]
out = []
for t in tasks:
    t.step(7)
    out.append(t.k)
print(out, [t.n for t in tasks])
