# trap: results whose class is compared
class Point:
    def __init__(self, x):
        self.x = x


out = []
for n in range(3):
    out.append(Point(n))
print([type(p) is Point and isinstance(p, Point) for p in out], [p.x for p in out])
