# trap: items that their own methods change, in a loop that catches what a method raises
import math


class P:
    def __init__(self, x):
        self.x = x
        self.trail = []

    def jump(self, dt):
        if self.x > 40:
            raise ValueError(self.x)
        self.x += math.sqrt(abs(dt))
        return self.x


def show(ps):
    print([(round(p.x, 3), [round(t, 3) for t in p.trail]) for p in ps])


ps = [P(k * 10.5) for k in range(5)]
for p in ps:
    try:
        p.jump(2)
    except ValueError:
        print('stopped')
show(ps)
