# trap: the hash counts how often it was asked for
class Point:
    asked = 0

    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x

    def __hash__(self):
        Point.asked += 1
        return hash(self.x)


points = [Point(k % 2) for k in range(4)]
out = []
for p in points:
    out.append(len({p, Point(1)}))
print(out, Point.asked)
