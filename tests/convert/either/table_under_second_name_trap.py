# trap: table under second name
log = []


def note(x):
    log.append(x)
    return len(log)


def swap(values):
    values[0], values[1] = note, note


STEPS = [abs, abs]
same = STEPS
fillers = {"s": swap}
fillers["s"](same)
out = []
for x in [1, 2]:
    for step in STEPS:
        out.append(step(x))
print(out, log)
