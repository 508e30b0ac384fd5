# class: a method draws from the item's own stream, and sums up in a generator expression
import random


class Plot:
    def __init__(self, number):
        self.stream = random.Random(number)
        self.hares = 40
        self.seasons = []
        self.spread = 0

    def season(self):
        born = sum(self.stream.random() < 0.4 for _ in range(self.hares))
        self.hares = min(self.hares + born, 200)
        self.seasons.append(born)
        self.spread += max(born - old for old in self.seasons)


plots = [Plot(number) for number in range(5)]
for plot in plots:
    plot.season()
for plot in plots:
    plot.season()
print([(plot.hares, plot.seasons, plot.spread) for plot in plots])
