# trap: random state attr
import random


class Dice:
    def __init__(self):
        self.r = random.Random(1)

    def roll(self):
        return self.r.randint(1, 6)


d = Dice()
out = []
for n in range(4):
    out.append(d.roll())
print(out)
