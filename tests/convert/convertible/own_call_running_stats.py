import numpy as np


class Running:
    def __init__(self):
        self.n = 0
        self.mean = 0.0
        self.m2 = 0.0
        self.history = []

    def push(self, x):
        self.n += 1
        d = x - self.mean
        self.mean += d / self.n
        self.m2 += d * (x - self.mean)
        self.history.append(self.mean)

    @property
    def variance(self):
        return self.m2 / max(1, self.n - 1)


def sample(seed):
    rng = np.random.default_rng(seed)
    return float(np.median(rng.normal(size=50)))


def main():
    stats = Running()
    for seed in range(30):
        value = sample(seed)
        stats.push(value)
    print(stats.mean, stats.variance, stats.history[:3])


main()
