# trap: an attribute as accumulator
class Stats:
    def __init__(self):
        self.total = 0.0
        self.count = 0
        self.values = []

    def read(self, numbers):
        for number in numbers:
            self.total += number / 3
            self.count += 1
            self.values.append(number * 2)


stats = Stats()
stats.read(range(7))
print(stats.total, stats.count, stats.values)
