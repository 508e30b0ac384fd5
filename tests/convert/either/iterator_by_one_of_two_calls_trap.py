# trap: one call gives an iterator, the other a list; one of two values is an iterator; an element of a list is one
import itertools


def scan(values):
    out = []
    for limit in (0, 1, 2):
        out.append([v for v in values if v > limit])
    return out


print(scan(itertools.accumulate([1, 2, 3])), scan([1, 2]))
given = None
source = given or iter([1, 2, 3])
rest = []
for limit in (0, 1, 2):
    rest.append([v for v in source if v > limit])
print(rest)
first, *others = [iter([1, 2, 3]), iter([4, 5])]
rest = []
for limit in (0, 1, 2):
    rest.append([v for v in others[0] if v > limit])
print(rest)
