# trap: star steps kept
log = []


def note(x):
    log.append(x)
    return len(log)


class Pipeline:
    def __init__(self, *steps):
        self.steps = steps

    def run(self, x):
        for step in self.steps:
            x = step(x)
        return x


pipeline = Pipeline(abs, note)
out = []
for x in [-1, 2, -3]:
    out.append(pipeline.run(x))
print(out, log)
