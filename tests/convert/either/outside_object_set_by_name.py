# An object from outside that is kept in a pair is changed later by setattr and delattr.
import math


class Thing:
    def __init__(self, n):
        self.n = n
        self.rows = [n]


def pair(i, row):
    return (math.sqrt(i), row)


shared = Thing(1)
kept = {i: pair(i, shared) for i in range(4)}
rows = sorted((pair(i, shared) for i in range(4)), key=lambda p: p[0])
listed = []
for i in range(4):
    listed.append(pair(i, shared))
setattr(shared, "n", 8)
delattr(shared, "rows")
print([vars(p[1]) for p in kept.values()], [vars(p[1]) for p in rows], [vars(p[1]) for p in listed])
