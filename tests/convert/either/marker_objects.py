# trap: an object that only means itself is kept, and looked for later
import math


class Missing:
    pass


MISSING = Missing()
NONE = object()


def root(n):
    return MISSING if n < 0 else math.sqrt(n)


def other_root(n):
    return NONE if n < 0 else math.sqrt(n)


print([root(n) for n in (1, -1, -2)].count(MISSING))
found = [other_root(n) for n in (1, -1, -2)]
print([one for one in found if one != NONE], NONE in found)
out = []
for n in (1, -1, -2):
    out.append(root(n))
print(out.count(MISSING))
names = {MISSING: "none", 1.0: "one"}
for n in (1, -2):
    last = root(n)
    print(n)
print(names[last])
