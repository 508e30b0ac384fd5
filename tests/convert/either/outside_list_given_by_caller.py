# The list that is kept in a pair was given by the caller, who changes it after the loop.
import math


class Box:
    def __init__(self, n, rows):
        self.n = n
        self.rows = rows

    def pair(self):
        return (self.n, self.rows)


def pairs(shared):
    kept = []
    for i in range(4):
        kept.append((math.sqrt(i), shared))
    return kept


def last(shared):
    for i in range(4):
        kept = [math.sqrt(i), shared]
    return kept


def boxed(shared):
    box = Box(0, shared)
    kept = []
    for i in range(4):
        kept.append((i, box.rows))
    return kept


def by_method(shared):
    box = Box(0, shared)
    kept = []
    for i in range(4):
        kept.append(box.pair())
    return kept


def each(rows):
    kept = {}
    for n, row in enumerate(rows):
        kept[n] = row
    return kept


def two_rows(shared):
    return each([shared, [5]])


def between(rows):
    return pairs(rows)


def local():
    mine = [1, 2]
    kept = pairs(mine)
    mine.append(3)
    return kept


first, second, third, fourth, fifth, sixth = [1], [2], [3], [4], [5], [6]
kept = [pairs(first), last(second), boxed(third), by_method(fourth), two_rows(fifth), between(sixth), local()]
first.append(99)
second[0] = 99
third.append(99)
fourth.insert(0, 99)
fifth.append(99)
sixth.clear()
print(kept)
