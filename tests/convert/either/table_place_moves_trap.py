# trap: table place moves
log = []


def note(x):
    log.append(x)
    return len(log)


steps = [abs, abs]
steps[0] = note
steps.reverse()
out = []
for x in [1, 2, 3]:
    out.append(steps[1](x))
print(out, log)
