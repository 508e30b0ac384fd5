# class: records come from a generator that a list is extended with, and are gone through side by side
import math
from typing import NamedTuple


class Sample(NamedTuple):
    x: tuple
    label: str


def toy(count):
    data = []
    for c in range(count):
        block = [[1.0 * c, 2.0, 0.5], [3.0, c / 2, 1.5]]
        data.extend(Sample(tuple(float(v) for v in row), "abc"[c % 3]) for row in block)
    return data


def distance(a, b):
    total = 0.0
    for u, v in zip(a, b):
        total += (u - v) * (u - v)
    return math.sqrt(total)


def matrix(samples):
    size = len(samples)
    found = [[0.0] * size for _ in range(size)]
    for i in range(size):  # this loop
        for j in range(i):
            found[i][j] = distance(samples[i].x, samples[j].x)
    return found


print(matrix(toy(3)))
