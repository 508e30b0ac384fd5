# trap: the function that is given draws from one generator
import random

random.seed(4)


def draw(x):
    return random.random() + x


def mean(function, n):
    return sum(function(k) for k in range(n)) / n


out = []
for n in (2, 3, 4):
    out.append(round(mean(draw, n), 9))
print(out)
