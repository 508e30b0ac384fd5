# trap: parameter by partial
from functools import partial

log = []


def note(x):
    log.append(x)
    return len(log)


def run(f, xs):
    out = []
    for x in xs:
        out.append(f(x))
    return out


print(run(abs, [1, 2]))
later = partial(run, note)
print(later([3, 4]), log)
