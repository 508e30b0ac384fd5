# trap: the body itself keeps what hash() gives
class Point:
    def __init__(self, x, name):
        self.x, self.name = x, name

    def __eq__(self, other):
        return self.x == other.x

    def __hash__(self):
        return hash(self.x)


points = [Point(k, "p") for k in range(4)]
out = []
for p in points:
    out.append(hash(p) % 7 + p.x ** 2)
print(out)
