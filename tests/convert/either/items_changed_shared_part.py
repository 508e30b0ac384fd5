# trap: all items share one world
class World:
    def __init__(self):
        self.births = 0


class Creature:
    def __init__(self, world):
        self.world = world
        self.number = None


world = World()
creatures = [Creature(world) for _ in range(4)]
for creature in creatures:
    world.births += 1
    creature.number = creature.world.births
print([creature.number for creature in creatures], world.births)
