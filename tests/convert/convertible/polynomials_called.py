# class: an object that is called
class Poly:
    __slots__ = ("coeffs",)
    def __init__(self, *coeffs):
        self.coeffs = coeffs
    def __call__(self, x):
        r = 0.0
        for c in self.coeffs:
            r = r * x + c
        return r
f = Poly(1, -2, 3)
values = []
for k in range(20):
    values.append(f(k / 7))
print([round(v, 5) for v in values])
polys = [Poly(1, 2), Poly(3, 4, 5)]
sums = []
for p in polys:
    sums.append(sum(p(k / 10) for k in range(30)))
print(sums)
