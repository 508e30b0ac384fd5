# trap: factory random
import random


def make(seed):
    rng = random.Random(seed)

    def f(x):
        return x + rng.random()

    return f


f = make(3)
out = []
for x in range(4):
    out.append(f(x))
print(out)
