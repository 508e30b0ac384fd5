# trap: an object of the text keeps the generator that it is extended with
class Bag:
    def __init__(self):
        self.parts = []

    def extend(self, part):
        self.parts = part


bag = Bag()
bag.extend(k * k for k in range(6))
sums = []
for n in range(3):
    sums.append(sum(v for v, _ in zip(bag.parts, range(2))) + n)
print(sums, list(bag.parts))
