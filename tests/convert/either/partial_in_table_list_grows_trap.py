# trap: partial in table list grows
from functools import partial


def get(rows, n):
    return rows


shared = [1, 2]
PICK = {"a": partial(get, shared)}
out = []
for x in range(2):
    out.append(PICK["a"](x))
shared.append(3)
print(out)
