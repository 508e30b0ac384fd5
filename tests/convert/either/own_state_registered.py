# trap: objects register themselves
class World:
    def __init__(self):
        self.best = 0.0
        self.members = []
class B:
    def __init__(self, x, world):
        self.x = x
        self.world = world
        world.members.append(self)
    def step(self):
        self.x += self.world.members[0].x
world = World()
bs = [B(1.0, world), B(2.0, world), B(3.0, world)]
for b in bs:
    b.step()
print([b.x for b in bs])
