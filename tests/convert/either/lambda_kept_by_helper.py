"""Functions that keep the lambda that they call: it would see the last item."""

KEPT = []


def register(f, x):
    KEPT.append(f)
    return f(x)


class Solver:
    def solve(self, f, x):
        self.f = f
        return f(x)


def later(f, x):
    return [lambda: f(x)]


def steps(f, x):
    while True:
        yield f(x)


def chosen(f, x):
    return f if f(x) > 2 else None


solver = Solver()
values = []
for i in range(3):
    values.append(register(lambda x: x + i, 1))
print(values, [f(0) for f in KEPT])
for k in range(3):
    values.append(solver.solve(lambda x: x + k, 1))
print(values, solver.f(0))
waiting = []
for n in range(3):
    waiting.append(later(lambda x: x + n, 1))
print([w[0]() for w in waiting])
streams = []
for m in range(3):
    streams.append(steps(lambda x: x + m, 1))
print([next(s) for s in streams])
found = []
for j in range(3):
    found.append(chosen(lambda x: x + j, 1))
print([f(0) for f in found if f])
