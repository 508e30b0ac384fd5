# trap: steps given on
log = []


def note(f, x):
    log.append(x)
    return f(x) + len(log)


def plain(f, x):
    return f(x)


def solve(stepper, f, n):
    x = n
    for _ in range(3):
        x = stepper(f, x)
    return x


out = []
for stepper in (plain, note):
    for n in (1, 2):
        out.append(solve(stepper, lambda v: v + 1, n))
print(out, log)
