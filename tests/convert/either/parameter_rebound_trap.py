# trap: parameter rebound
log = []


def note(x):
    log.append(x)
    return len(log)


def run(xs, f=None):
    if f is None:
        f = note
    out = []
    for x in xs:
        out.append(f(x))
    return out


print(run([1, 2], abs))
print(run([3, 4]), log)
