# trap: the hash is that of the object itself
class Point:
    def __init__(self, x):
        self.x = x

    def __hash__(self):
        return hash(id(self))


points = [Point(k) for k in range(4)]
seen = {p: p.x for p in points}
out = []
for p in points:
    out.append((p in seen, p.x ** 2))
print(out)
