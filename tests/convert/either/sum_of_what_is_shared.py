class Tally:
    def __init__(self):
        self.values = []

    def __radd__(self, other):
        return self

    def __gt__(self, other):
        return len(self.values) > len(other.values)


class Walker:
    def __init__(self, number, tallies):
        self.number = number
        self.tallies = tallies
        self.last = None
        self.best = None

    def go(self):
        self.last = sum(tally for tally in self.tallies)
        self.best = max(tally for tally in self.tallies)
        self.best.values.append(self.number)
        self.number += 1


shared = Tally()
walkers = [Walker(number, [shared]) for number in range(4)]
for walker in walkers:
    walker.go()
print([(walker.number, walker.last is shared, walker.best.values) for walker in walkers])
