# trap: each object enters itself in a list that the body sums up
registry = []
class Cell:
    def __init__(self, v):
        self.v = v
        self.out = 0
        registry.append(self)
cells = [Cell(i) for i in range(4)]
def total():
    return sum(c.out for c in registry)
for c in cells:
    c.out = c.v ** 2 + total()
print([c.out for c in cells])
