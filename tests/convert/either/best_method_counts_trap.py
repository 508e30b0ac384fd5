# trap: the method counts how often the best so far was asked
class Run:
    def __init__(self, n):
        self.n, self.asked = n, 0

    def total(self):
        self.asked += 1
        return self.n * 7 % 5


best = None
for n in range(8):
    run = Run(n + 1)
    if best is None or run.total() > best.total():
        best = run
print(best.n, best.asked)
