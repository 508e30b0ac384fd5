# trap: what is shared has an attribute of the same name
class World:
    def __init__(self, x):
        self.x = x
class B:
    def __init__(self, x, world):
        self.x = x
        self.world = world
    def step(self):
        self.x += self.world.x
world = World(1.0)
bs = [B(float(k), world) for k in range(4)]
for b in bs:
    b.step()
print([round(b.x, 5) for b in bs])
