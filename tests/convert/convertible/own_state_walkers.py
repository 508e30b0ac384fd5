# class: objects walk, and give back a number
import math
class Walker:
    def __init__(self, seed):
        self.state = seed
        self.path = []
    def run(self, n):
        total = 0
        for _ in range(n):
            self.state = (self.state * 1103515245 + 12345) % 2**31
            self.path.append(self.state % 7)
            total += self.state % 7
        return total
walkers = []
for k in range(6):
    walkers.append(Walker(k + 1))
totals = []
for w in walkers:
    totals.append(w.run(40))
print(totals, [sum(w.path) for w in walkers])
