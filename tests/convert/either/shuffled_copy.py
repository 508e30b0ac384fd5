# trap: a draw in a helper
import random

random.seed(2)


def shuffled(values):
    values = list(values)
    random.shuffle(values)
    return values


out = []
for n in range(3):
    out.append(shuffled(range(4)))
print(out)
