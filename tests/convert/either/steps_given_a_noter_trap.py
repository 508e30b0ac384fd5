# trap: steps given a noter
log = []


def note(x):
    log.append(x)
    return len(log)


def once(f, x):
    return f(x)


def twice(f, x):
    return f(f(x))


def solve(stepper, f, n):
    x = n
    for _ in range(3):
        x = stepper(f, x)
    return x


out = []
for stepper in (once, twice):
    for n in (1, 2):
        out.append(solve(stepper, note, n))
print(out, log)
