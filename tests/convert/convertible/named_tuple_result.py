# class: results of a named tuple
from collections import namedtuple

Point = namedtuple("Point", "x y")
points = []
for n in range(4):
    points.append(Point(n, -n))
print(points, type(points[0]).__name__)
