# trap: max key method
class Tracker:
    def __init__(self):
        self.n = 0

    def score(self, x):
        self.n += 1
        return -self.n


tracker = Tracker()
out = []
for n in range(3):
    out.append(max([1, 2, 3], key=tracker.score))
print(out, tracker.n)
