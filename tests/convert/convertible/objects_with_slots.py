import math


class Vec:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, o):
        return Vec(self.x + o.x, self.y + o.y)

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k)

    def norm(self):
        return math.hypot(self.x, self.y)

    def __repr__(self):
        return f"Vec({self.x:.3f}, {self.y:.3f})"


def fall(v0, angle, dt=0.01):
    pos, vel = Vec(0.0, 0.0), Vec(v0 * math.cos(angle), v0 * math.sin(angle))
    g = Vec(0.0, -9.81)
    while pos.y >= 0:
        vel = vel + g * dt
        pos = pos + vel * dt
    return pos


ranges = {}
for degrees in range(15, 80, 15):
    landing = fall(20.0, math.radians(degrees))
    ranges[degrees] = landing.x
    print(degrees, landing)
print(max(ranges, key=lambda d: ranges[d]))
