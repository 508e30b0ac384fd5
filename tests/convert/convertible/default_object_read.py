# class: append
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
def rotate(p, angle, about=Point(5.0, 5.0)):
    dx, dy = p.x - about.x, p.y - about.y
    return Point(about.x + angle * dx, about.y + angle * dy)
poly = [Point(k, k * k) for k in range(4)]
boxes = []
for deg in range(0, 90, 10):  # this loop
    turned = [rotate(p, deg) for p in poly]
    boxes.append((max(p.x for p in turned), deg))
print(boxes)
