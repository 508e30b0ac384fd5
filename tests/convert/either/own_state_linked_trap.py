# trap: items that their own methods change, in a loop that meets the one before, which each knows
import math


class P:
    def __init__(self, x):
        self.x = x
        self.trail = []

    def link(self, other):
        self.other = other

    def pull(self):
        self.x += self.other.x
        return self.x


def show(ps):
    print([(round(p.x, 3), [round(t, 3) for t in p.trail]) for p in ps])


ps = [P(k * 10.5) for k in range(5)]
for p, q in zip(ps, ps[1:]):
    q.link(p)
ps[0].link(ps[0])
for p in ps:
    p.pull()
show(ps)
