# trap: a class is given a list behind its body, which all objects share
class Bag:
    def put(self, x):
        self.items.append(x)
        return len(self.items)


class Box:
    def __init__(self, x):
        self.x = x
        Box.items = []

    def fill(self, n):
        for k in range(n):
            self.items.append(k * self.x)


class Cup:
    def put(self, x):
        self.rows.append(x)
        return sum(self.rows)


Bag.items = []
counts = []
for x in range(4):
    counts.append(Bag().put(x))
print(counts, Bag.items)
boxes = [Box(1), Box(2), Box(3)]
for box in boxes:
    box.fill(3)
print([box.items for box in boxes])
setattr(Cup, "rows", [])
sums = []
for x in range(4):
    cup = Cup()
    sums.append(cup.put(x))
print(sums, Cup.rows)
