# class: walkers choose their ways
import random
class Walker:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.x = 0
        self.y = 0
    def walk(self, n):
        for _ in range(n):
            if self.rng.random() < 0.5:
                self.x += self.rng.choice([-1, 1])
            else:
                self.y += self.rng.choice([-1, 1])
    def distance(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
walkers = [Walker(s) for s in range(6)]
dist = [0.0] * 6
for i, w in enumerate(walkers):
    w.walk(100)
    dist[i] = w.distance()
print([round(d, 5) for d in dist])
