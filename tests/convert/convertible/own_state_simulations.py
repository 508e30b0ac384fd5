# class: simulations with generators, arrays and a history
import numpy as np
class Simulation:
    def __init__(self, n, seed):
        self.rng = np.random.default_rng(seed)
        self.n = n
        self.positions = np.zeros(n)
        self.history = []
    def step(self):
        self.positions = self.positions + self.rng.normal(size=self.n)
        self.history.append(float(np.mean(self.positions ** 2)))
    def run(self, steps):
        for _ in range(steps):
            self.step()
        return self.history[-1]
sims = [Simulation(10, seed) for seed in range(5)]
finals = []
for sim in sims:
    finals.append(sim.run(20))
print(np.round(finals, 6))
print(round(float(np.mean([s.history[5] for s in sims])), 6))
