# trap: a callable object without state
class Polynomial:
    def __init__(self, *coefficients):
        self.coefficients = coefficients

    def __call__(self, x):
        total = 0
        for c in self.coefficients:
            total = total * x + c
        return total


p = Polynomial(1, 2, 3)
out = []
for x in range(4):
    out.append(p(x))
print(out)
