# trap: the default object is changed by each call
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
def shift(p, by=Point(1.0, 2.0)):
    by.x += 1
    return Point(p.x + by.x, p.y + by.y)
out = []
for k in range(5):
    q = shift(Point(k, k))
    out.append((q.x, q.y))
print(out)
