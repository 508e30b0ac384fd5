# trap: items that their own methods change, in a loop that shares parts of them
import math


class P:
    def __init__(self, x):
        self.x = x
        self.trail = []

    def move(self, dt):
        self.x += math.sqrt(abs(dt))
        self.trail.append(self.x)
        return self.x

    def share(self, trail):
        self.trail = trail


def show(ps):
    print([(round(p.x, 3), [round(t, 3) for t in p.trail]) for p in ps])


ps = [P(k * 10.5) for k in range(5)]
for p, q in zip(ps, ps[1:]):
    q.share(p.trail)
for p in ps:
    p.move(2)
show(ps)
