# trap: the object gives another object each time it is asked for
class Factory:
    made = 0

    @property
    def model(self):
        Factory.made += 1
        return Adder(Factory.made)


class Adder:
    def __init__(self, n):
        self.n = n

    def add(self, x):
        return self.n + x


factory = Factory()
print([factory.model.add(x) for x in range(3)], Factory.made)
