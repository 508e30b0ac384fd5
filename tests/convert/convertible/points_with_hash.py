import math


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"({self.x:.2f}, {self.y:.2f})"

    def norm(self):
        return math.hypot(self.x, self.y)

    def rotated(self, angle):
        c, s = math.cos(angle), math.sin(angle)
        return Vector(c * self.x - s * self.y, s * self.x + c * self.y)


def cross(a, b):
    return a.x * b.y - a.y * b.x


def polygon_area(points):
    return abs(sum(cross(points[i - 1], points[i]) for i in range(len(points)))) / 2


def contains(points, p):
    inside = False
    j = len(points) - 1
    for i in range(len(points)):
        a, b = points[i], points[j]
        if (a.y > p.y) != (b.y > p.y) and p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x:
            inside = not inside
        j = i
    return inside


square = [Vector(0, 0), Vector(4, 0), Vector(4, 4), Vector(0, 4)]
shapes = {"square": square, "star": [Vector(3, 0).rotated(2 * math.pi * k / 5) for k in range(5)]}

areas = {}
for name, points in shapes.items():
    areas[name] = round(polygon_area(points), 4)
print(areas)

turned = []
for p in square:
    q = p.rotated(math.pi / 6) + Vector(1, 1)
    turned.append(q)
print(turned)

hits = 0
inside_points = []
for k in range(40):
    p = Vector((k * 37 % 60) / 10, (k * 23 % 60) / 10)
    if contains(square, p):
        hits += 1
        inside_points.append(p)
print(hits, inside_points[:3])

longest = 0.0
pair = None
for i in range(len(turned)):
    for j in range(i + 1, len(turned)):
        d = (turned[i] - turned[j]).norm()
        if d > longest:
            longest = d
            pair = (i, j)
print(round(longest, 5), pair)

centre = Vector(0, 0)
for p in turned:
    centre = centre + p * (1 / len(turned))
print(centre)
