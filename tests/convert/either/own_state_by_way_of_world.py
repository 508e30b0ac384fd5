# trap: objects meet by way of another
class World:
    def __init__(self):
        self.first = None
    def level(self):
        return self.first.x
class F:
    def __init__(self, x, world):
        self.x = x
        self.world = world
    def step(self):
        self.x += self.world.level()
world = World()
fs = [F(k + 1.0, world) for k in range(3)]
world.first = fs[0]
for f in fs:
    f.step()
print([f.x for f in fs])
