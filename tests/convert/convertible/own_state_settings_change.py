# class: what objects share changes between loops
class World:
    def __init__(self, g):
        self.g = g
class B:
    def __init__(self, x, world):
        self.x = x
        self.world = world
    def step(self, n):
        for _ in range(n):
            self.x += self.world.g * 0.1
world = World(1.0)
bs = [B(float(k), world) for k in range(4)]
for t in range(3):
    for b in bs:
        b.step(10)
    world.g *= 0.5
print([round(b.x, 5) for b in bs], all(b.world is world for b in bs))
