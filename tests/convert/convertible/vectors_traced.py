# class: objects with operators as items and results
class Vec3:
    def __init__(self, x, y, z):
        self.x, self.y, self.z = x, y, z
    def __add__(self, o):
        return Vec3(self.x + o.x, self.y + o.y, self.z + o.z)
    def __sub__(self, o):
        return Vec3(self.x - o.x, self.y - o.y, self.z - o.z)
    def scale(self, k):
        return Vec3(self.x * k, self.y * k, self.z * k)
    def dot(self, o):
        return self.x * o.x + self.y * o.y + self.z * o.z
def trace(origin, direction):
    p = origin
    for _ in range(20):
        d = p.dot(p) ** 0.5 - 1.0
        if d < 1e-3:
            break
        p = p + direction.scale(d)
    return p
origin = Vec3(0.0, 0.0, -3.0)
hits = []
for i in range(8):
    direction = Vec3(i / 50, i / 80, 1.0)
    n = direction.dot(direction) ** 0.5
    hits.append(trace(origin, direction.scale(1 / n)))
for h in hits:
    print(round(h.x, 5), round(h.y, 5), round(h.z, 5))
