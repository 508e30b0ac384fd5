class Box:
    def __init__(self, sides):
        self.sides = sides

    def total(self):
        return sum(side % 5 for side in self.sides)


best = None
for n in range(1, 12):
    box = Box([n * n, n + 2])
    if best is None or box.total() >= best.total():
        best = box
        where = n
print(best.sides, where)
