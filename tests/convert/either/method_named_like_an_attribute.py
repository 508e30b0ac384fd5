# trap: a method that changes its object is given on under a name that another class has for a number
class Span:
    def __init__(self, start):
        self.start = start


class Clock:
    def __init__(self):
        self.ticks = 0

    def start(self, by=1):
        self.ticks += by
        return self.ticks


clock = Clock()
spans = [Span(n) for n in range(4)]
found = []
for span in spans:
    found.append(list(map(clock.start, [span.start, 2])))
print(found, clock.ticks)
