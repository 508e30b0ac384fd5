import random


class Walk:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.x = 0.0

    def move(self, scale):
        self.x += scale * self.rng.random()


walk = Walk(3)
for k in range(12):
    walk.move(sum(j**0.5 for j in range(k)))
print(walk.x)
