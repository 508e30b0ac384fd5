class Shape:
    def __init__(self, w, h):
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h

    def scaled(self, k):
        return Shape(self.w * k, self.h * k)


class Model:
    def __init__(self, slope):
        self.slope = slope

    def predict(self, x):
        return self.slope * x

    def all(self, xs):
        return [self.predict(x) for x in xs]


shapes = [Shape(k, k + 1) for k in range(4)]
areas = [s.area() for s in shapes]
model = Model(2.5)
print(areas, [model.predict(a) for a in areas], model.all(range(3)))
larger = {s.w: s.scaled(3).area() for s in shapes if s.w}
print(larger)
