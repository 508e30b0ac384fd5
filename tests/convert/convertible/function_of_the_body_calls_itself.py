# class: a function that each item makes calls itself; named tuples are changed into others
from collections import namedtuple

Point = namedtuple("Point", "x y")


def rows():
    found = []
    for n in [3, 4]:

        def walk(k):
            if k <= 0:
                return [n]
            return [k] + walk(k - 1)

        found.append(walk(n))
    return found


print(rows())
values = []
for n in [5, 6]:

    def fact(k):
        return 1 if k < 2 else k * fact(k - 1)

    values.append(fact(n))
print(values)
moved = []
for point in [Point(1, 2), Point(3, 4)]:
    other = point._replace(x=point.x * 2)
    moved.append((other, other._asdict(), Point._make([other.y, other.x])))
print(moved)
