from abc import ABC, abstractmethod
import math
class Shape(ABC):
    def __init__(self, name):
        self.name = name
    @abstractmethod
    def area(self): ...
    def describe(self):
        return f"{self.name} {self.area():.2f}"
class Circle(Shape):
    def __init__(self, r):
        super().__init__("circle")
        self.r = r
    def area(self):
        return math.pi * self.r ** 2
class Rect(Shape):
    def __init__(self, w, h):
        super().__init__("rect")
        self.w, self.h = w, h
    def area(self):
        return self.w * self.h
    def __repr__(self):
        return f"Rect({self.w}, {self.h})"
class Square(Rect):
    def __init__(self, w):
        super().__init__(w, w)
shapes = [Circle(1), Rect(2, 3), Square(4)]
total = 0
for s in shapes:
    total += s.area()
    print(s.describe())
areas = {}
for s in shapes:
    areas[s.name] = areas.get(s.name, 0) + s.area()

specs = [("circle", 2), ("square", 3)]
made = []
for kind, size in specs:
    if kind == "circle":
        s = Circle(size)
    else:
        s = Square(size)
    made.append((s.describe(), s.area()))
print(made)
print(total, areas)
