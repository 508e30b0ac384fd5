# class: objects read what they share
class World:
    def __init__(self, g):
        self.g = g
class P:
    def __init__(self, x, world):
        self.x = x
        self.v = 0.0
        self.world = world
    def move(self, n):
        for _ in range(n):
            self.v -= self.world.g * 0.1
            self.x += self.v * 0.1
world = World(9.81)
ps = [P(float(k), world) for k in range(6)]
for p in ps:
    p.move(20)
world.g = 1.0
for p in ps:
    p.move(20)
print([round(p.x, 5) for p in ps])
