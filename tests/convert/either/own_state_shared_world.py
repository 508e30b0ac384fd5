# trap: objects change what they share
class World:
    def __init__(self):
        self.food = 10
class P:
    def __init__(self, x, world):
        self.x = x
        self.world = world
    def move(self):
        if self.world.food > 7:
            self.world.food -= 1
            self.x += 1
world = World()
ps = [P(k, world) for k in range(6)]
for p in ps:
    p.move()
print(world.food, [p.x for p in ps])
