# trap: a class derived from it gives a list where the other gives a text
class Maker:
    def make(self, n):
        return "x" * n

    def all(self, n):
        return self.make(n)


class Lists(Maker):
    def make(self, n):
        return shared


shared = [1, 2]
makers = [Maker(), Lists()]
out = []
for m in makers:
    out.append(m.all(3))
shared.append(3)
print(out)
