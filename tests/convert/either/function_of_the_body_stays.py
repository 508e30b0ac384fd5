# trap: a function of the body that calls itself is kept, called afterwards, decorated, or asked by an earlier one
from collections import namedtuple

Point = namedtuple("Point", "x items")


def twice(f):
    f(0)
    return f


def walk(k):
    return walk(k - 1) if k > 1 else "base"


first = walk
rows = []
for n in [1, 2]:

    def walk(k):
        return (k, n) if k < 2 else walk(k - 1)

    rows.append(walk(3))
print(rows, first(3))
calls = []


def go(k):
    calls.append(("first", k))


for n in [1, 2]:

    @twice
    def go(k):
        calls.append(k)
        if k:
            go(k - 1)

    go(n)
print(calls)


def kept():
    keep = {}
    for n in [1, 2]:

        def down(k):
            return (k, n) if k < 2 else down(k - 1)

        keep[n] = down
    return [f(5) for f in keep.values()]


print(kept())
base = Point(0, [1])
points = []
for i in range(3):
    points.append(base._replace(x=i))
points[0].items.append(5)
print(points, base)
