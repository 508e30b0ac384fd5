# trap: partial key notes
from functools import partial

log = []


def key(x):
    log.append(x)
    return x


order = partial(sorted, key=key)
out = []
for row in [[2, 1], [3, 1]]:
    out.append(order(row))
print(out, log)
