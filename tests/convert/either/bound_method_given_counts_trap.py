# trap: bound method given counts
class Step:
    def __init__(self, k):
        self.k, self.calls = k, 0

    def run(self, x):
        self.calls += 1
        return self.k * x + self.calls


def apply(f, xs):
    out = []
    for x in xs:
        out.append(f(x))
    return out


step = Step(2)
print(apply(step.run, range(3)), step.calls)
