import random


class Queue:
    def __init__(self, rate, seed):
        self.rate = rate
        self.rng = random.Random(seed)

    def simulate(self, n):
        t = 0.0
        free = 0.0
        waits = []
        for _ in range(n):
            t += self.rng.expovariate(self.rate)
            start = max(t, free)
            waits.append(start - t)
            free = start + self.rng.expovariate(1.0)
        return sum(waits) / n


results = []
for k in range(8):
    q = Queue(0.1 * (k + 1), seed=k)
    results.append(round(q.simulate(200), 6))
print(results)
