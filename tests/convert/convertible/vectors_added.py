# class: an object of a class with operators goes through a function
class Vec:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __add__(self, o):
        return Vec(self.x + o.x, self.y + o.y)
    def __mul__(self, k):
        return Vec(self.x * k, self.y * k)
    def __repr__(self):
        return f"Vec({self.x:.3f}, {self.y:.3f})"
def orbit(v0, n):
    v = v0
    for _ in range(n):
        v = v + Vec(-v.y, v.x) * 0.01
    return v
starts = [Vec(1, 0), Vec(0, 2), Vec(3, 3)]
ends = []
for s in starts:
    ends.append(orbit(s, 50))
print(ends)
