# trap: choice of functions
import random

log = []


def note(x):
    log.append(x)
    return len(log)


FUNCS = [note, note]
f = random.Random(1).choice(FUNCS)
out = []
for x in range(3):
    out.append(f(x))
print(out, log)
