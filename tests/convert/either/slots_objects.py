# trap: objects with slots
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x
        self.y = None


points = [Point(n) for n in range(3)]
for point in points:
    point.y = point.x * 2
print([(p.x, p.y) for p in points])
