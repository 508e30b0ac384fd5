# trap: constructor in table
class Shape:
    made = []

    def __init__(self, r):
        Shape.made.append(r)
        self.r = r


class Round(Shape):
    pass


KINDS = {"s": Shape, "r": Round}
out = []
for k, r in [("s", 1), ("r", 2)]:
    out.append(KINDS[k](r).r)
print(out, Shape.made)
