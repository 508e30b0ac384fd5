# trap: items that change, replace and go through parts of their own
import math
import random


class Walker:
    def __init__(self, seed, steps):
        self.rng = random.Random(seed)
        self.position = 0.0
        self.trail = []
        self.queue = [1, 2, 3]
        self.marks = {}
        self.extra = None
        self.words = []

    def move(self):
        self.position += self.rng.random()
        self.trail.append(self.position)
        if self.queue:
            self.queue.pop()
        self.marks["n"] = len(self.trail)
        old = self.trail[:]
        for value in old:
            self.position += value * 0.001
        del self.marks["n"]
        self.marks["m"] = self.position
        self.words += ["a", "b"]
        total = sum(x for x in self.trail) + max([*self.trail])
        kept = self.extra or self.marks
        self.trail = self.trail + [total]
        return total + len(kept)


walkers = [Walker(s, 3) for s in range(5)]
sums = []
for walker in walkers:
    sums.append(walker.move())
print(sums)
for walker in walkers:
    walker.move()
print([w.trail for w in walkers], [w.queue for w in walkers], walkers[0].marks, walkers[1].words)
