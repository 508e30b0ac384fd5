"""Random walks on a grid with obstacles: how far they get, and when they first come home."""

import sys

import numpy as np

walkers = int(sys.argv[1]) if len(sys.argv) > 1 else 80
length = 300
MOVES = np.array([[0, 1], [0, -1], [1, 0], [-1, 0]])


class World:
    """A grid with closed cells that walkers cannot enter."""

    def __init__(self, seed, size=41, part=0.12):
        generator = np.random.default_rng(seed)
        self.size = size
        self.closed = generator.random((size, size)) < part
        self.closed[size // 2, size // 2] = False

    def is_open(self, place):
        x, y = place
        return 0 <= x < self.size and 0 <= y < self.size and not self.closed[x, y]


def walk(world, seed):
    """The places of one walk; steps into closed cells are not made."""
    generator = np.random.default_rng(seed)
    place = np.array([world.size // 2, world.size // 2])
    path = [place]
    for move in generator.integers(0, 4, length):
        target = place + MOVES[move]
        if world.is_open(target):
            place = target
        path.append(place)
    return np.array(path)


def first_return(path):
    """The first step after which the walker is at home again, or None."""
    home = path[0]
    for step in range(1, len(path)):
        if (path[step] == home).all() and not (path[step - 1] == home).all():
            return step
    return None


world = World(seed=2024)
distances = np.zeros((walkers, length + 1))
returns = []
visits = np.zeros((world.size, world.size), dtype=np.int64)
farthest = 0.0
for w in range(walkers):
    path = walk(world, seed=w)
    offset = path - path[0]
    distances[w] = np.sqrt((offset**2).sum(axis=1))
    step = first_return(path)
    if step is not None:
        returns.append(step)
    here = np.zeros((world.size, world.size), dtype=np.int64)
    for x, y in path:
        here[x, y] += 1
    visits += here
    farthest = max(farthest, float(distances[w].max()))

mean = distances.mean(axis=0)
print(f"{walkers} walkers, {len(returns)} came home, first after {min(returns)} steps")
print("mean distance after 10, 100, 300 steps:", mean[[10, 100, 300]].round(6).tolist())
print("most visited cell", int(visits.max()), "farthest", round(farthest, 6))
