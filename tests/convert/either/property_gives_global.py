# class: what a result is may be an object that a property gives, and that changes later
SHARED = [1]


class Point:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return True

    @property
    def table(self):
        return SHARED


points = [Point(i) for i in range(4)]
out = []
for point in points:
    out.append((point.table, point.n**2))
SHARED.append(2)
print(out)
