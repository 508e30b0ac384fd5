# trap: objects of a dataclass that are equal only to themselves are compared in a worker
from dataclasses import dataclass


@dataclass(eq=False)
class Point:
    x: int
    y: int = 0


points = [Point(i % 2) for i in range(4)]
found = []
for point in points:
    found.append(point == points[0])
print(found)
