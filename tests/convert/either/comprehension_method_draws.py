# trap: the method draws from a generator of the object
import random


class Dice:
    def __init__(self, seed):
        self.rng = random.Random(seed)

    def roll(self, n):
        return self.rng.randint(1, n)


dice = Dice(1)
print([dice.roll(n) for n in (6, 8, 20)], dice.roll(100))
