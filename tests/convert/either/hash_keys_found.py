# trap: objects as keys of a table from before the loop, with an __eq__ of their own
class Point:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return isinstance(other, Point) and self.x == other.x

    def __hash__(self):
        return hash(self.x)


points = [Point(k) for k in range(4)]
table = {p: p.x * 10 for p in points}
found = []
for p in points:
    found.append(table[p] + table.get(Point(p.x + 1), 0))
print(found)
