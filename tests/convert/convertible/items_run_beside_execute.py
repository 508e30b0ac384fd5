# class: the items of an object run, in a text with names that look like others, such as grid and execute
class Experiment:
    def __init__(self, rate, noise):
        self.rate, self.noise = rate, noise
        self.tag = f"r{rate:g}n{noise:g}".replace(".", "_")
        self.history = []

    def run(self, steps):
        x = 1.0
        for t in range(steps):
            x = x + self.rate * (5 - x) + self.noise * ((t * 7) % 5 - 2)
            self.history.append(x)

    def report(self):
        return self.tag, round(self.history[-1], 6), round(max(self.history), 6)


def grid(rates, noises):
    return [(r, n) for r in rates for n in noises]


class Campaign:
    def __init__(self, rates, noises):
        self.experiments = [Experiment(r, n) for r in rates for n in noises]

    def execute(self):
        for experiment in self.experiments:  # this loop
            experiment.run(30)


campaign = Campaign([0.05, 0.2, 0.5], [0.0, 0.1])
campaign.execute()
print(len(grid([1], [2, 3])))
for experiment in campaign.experiments:
    print(experiment.report())
