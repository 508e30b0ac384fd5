# trap: items of different classes
class Shape:
    def area(self):
        return 0


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        self.side += 1
        return self.side**2


shapes = [Shape(), Square(2), Square(3)]
areas = []
for shape in shapes:
    areas.append(shape.area())
print(areas, [getattr(shape, "side", None) for shape in shapes])
