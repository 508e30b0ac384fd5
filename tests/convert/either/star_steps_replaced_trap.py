# trap: star steps replaced
log = []


def note(x):
    log.append(x)
    return len(log)


class Pipeline:
    def __init__(self, *steps):
        self.steps = list(steps)

    def add(self, step):
        self.steps.append(step)
        return self

    def run(self, x):
        for step in self.steps:
            x = step(x)
        return x


pipeline = Pipeline(abs).add(note)
out = []
for x in [-1, 2, -3]:
    out.append(pipeline.run(x))
print(out, log)
