# trap: a dict is kept
class Sim:
    def __init__(self, seed, n):
        self.seed, self.n = seed, n
        self.counts = {}
        self.report = ""
    def run(self):
        counts = {}
        x = self.seed
        for _ in range(self.n):
            x = (x * 1103515245 + 12345) % 2147483648
            counts[x % 5] = counts.get(x % 5, 0) + 1
        self.counts = counts
        self.report = f"{self.seed}: {max(counts.values())}"
sims = [Sim(s, 200) for s in (1, 7, 42)]
for sim in sims:
    sim.run()
    print(sim.report)
merged = {}
for sim in sims:
    for k, v in sim.counts.items():
        merged[k] = merged.get(k, 0) + v
print(sorted(merged.items()))
