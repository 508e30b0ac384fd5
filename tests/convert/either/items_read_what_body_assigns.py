# trap: the items are made between the rounds, of a name that the body assigns
import math

scale = 1
out = []
for x in (y * scale for y in range(4)):
    scale = math.sqrt(x + 1)
    out.append(scale)
print(out)
x = 5
for x in (y + x for y in range(4)):
    print(math.sqrt(x))


def run():
    scale = 1
    found = []
    for x in map(lambda y: y * scale, range(4)):
        scale = math.sqrt(x + 1)
        found.append(scale)
    return found


print(run())
