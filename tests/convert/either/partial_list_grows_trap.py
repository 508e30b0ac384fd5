# trap: partial list grows
from functools import partial


def get(rows, n):
    return rows


shared = [1, 2]
pick = partial(get, shared)
out = []
for x in range(2):
    out.append(pick(x))
shared.append(3)
print(out)
