import math


class Histogram:
    def __init__(self, low, high, bins):
        self.low, self.high, self.bins = low, high, bins
        self.counts = [0] * bins
        self.total = 0

    def fill(self, value, weight=1):
        k = int((value - self.low) / (self.high - self.low) * self.bins)
        if 0 <= k < self.bins:
            self.counts[k] += weight
        self.total += 1

    def show(self):
        return "".join(str(min(9, c)) for c in self.counts)


def heavy(seed):
    x = seed
    for _ in range(50):
        x = (x * 1103515245 + 12345) % 2**31
    return x / 2**31


hist = Histogram(0, 1, 8)
for seed in range(100):
    hist.fill(heavy(seed), weight=1 + seed % 2)
print(hist.counts, hist.total, hist.show())
