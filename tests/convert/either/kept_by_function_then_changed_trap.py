# trap: a function keeps parts of what it is given, and where it is called they are changed under the other name
from collections import namedtuple

import numpy as np

Point = namedtuple("Point", "x items")


def listed(items):
    kept = []
    for item in items:
        kept.append(item)
    return kept


def numbered(rows):
    kept = []
    for i in range(len(rows)):
        kept.append((i, rows[i]))
    return kept


def moved(number):
    base = Point(0, [1])
    points = []
    for i in range(number):
        points.append(base._replace(x=i))
    return base, points


items = [[k] for k in range(3)]
first = listed(items)
items[0].append(9)
others = [[k] for k in range(3)]
second = numbered(others)
others[0].append(9)
table = np.arange(6.0).reshape(3, 2)
third = numbered(table)
table += 5
base, points = moved(3)
points[0].items.append(5)
print(first, second, third, base, points)
