# trap: items that their own methods change, in a loop that goes on behind the change
import math


class P:
    def __init__(self, x):
        self.x = x
        self.trail = []

    def move(self, dt):
        self.x += math.sqrt(abs(dt))
        self.trail.append(self.x)
        return self.x


def show(ps):
    print([(round(p.x, 3), [round(t, 3) for t in p.trail]) for p in ps])


ps = [P(k * 10.5) for k in range(5)]
out = []
for p in ps:
    p.move(3)
    if p.x > 15:
        continue
    out.append(p.x)
print(out)
show(ps)
