# trap: walrus function
log = []


def note(x):
    log.append(x)
    return len(log)


out = []
if f := note:
    for x in range(3):
        out.append(f(x))
print(out, log)
