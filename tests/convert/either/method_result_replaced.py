# trap: the object has another function under the name
class Maker:
    def make(self, n):
        return "x" * n


shared = [1, 2]
maker = Maker()
maker.make = lambda n: shared
out = []
for n in range(2):
    out.append(maker.make(n))
shared.append(3)
print(out)
