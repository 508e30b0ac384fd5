# class: a loop inside that surely runs
import math


def loss(x):
    return math.sin(x) * x


def searched(goals):
    found = []
    for goal in goals:
        low, high = 0.01, 1.0
        for _ in range(60):
            middle = (low + high) / 2
            if loss(middle) > goal:
                high = middle
                continue
            low = middle
        found.append(middle)
    return found


print(searched([0.1, 0.2, 0.7]))
