# trap: star functions
log = []


def note(x):
    log.append(x)
    return len(log)


def chain(*steps):
    def run(x):
        for step in steps:
            x = step(x)
        return x

    return run


run = chain(abs, note)
out = []
for x in [-1, -2]:
    out.append(run(x))
print(out, log)
