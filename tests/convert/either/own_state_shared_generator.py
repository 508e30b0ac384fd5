# trap: objects share a generator
import random
class W:
    def __init__(self, rng):
        self.rng = rng
        self.x = 0.0
    def walk(self, n):
        for _ in range(n):
            self.x += self.rng.uniform(-1, 1)
rng = random.Random(1)
ws = [W(rng) for s in range(5)]
for w in ws:
    w.walk(30)
print([round(w.x, 6) for w in ws], rng.random())
