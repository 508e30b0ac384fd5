# trap: bound method counts
class Step:
    def __init__(self, k):
        self.k, self.calls = k, 0

    def run(self, x):
        self.calls += 1
        return self.k * x + self.calls


step = Step(2)
run = step.run
out = []
for x in range(3):
    out.append(run(x))
print(out, step.calls)
