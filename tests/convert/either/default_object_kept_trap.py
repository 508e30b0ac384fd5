# trap: the default object is kept by the results
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
def shift(p, by=Point(1.0, 2.0)):
    q = Point(p.x + by.x, p.y)
    q.by = by
    return q
out = []
for k in range(5):
    out.append(shift(Point(k, k)))
out[0].by.x = 50
print([o.by.x for o in out])
