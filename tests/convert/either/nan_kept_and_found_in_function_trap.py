# trap: a nan that a worker gave back is looked for in a function, under other names
import math


def has(values, v):
    return v in values


def different(values):
    return len(set(values))



NAN = math.nan
given = [1.0, NAN, 3.0, NAN]
kept = []
for g in given:
    kept.append(g if g != 2.0 else g * 2)
pairs = {}
for n, g in enumerate(given):
    pairs[n] = min(g, 5.0)
print(has(kept, NAN), different(kept), has(pairs.values(), NAN), different([min(g, 5.0) for g in given]))
print(len({v: 1 for v in kept}), len(dict.fromkeys(kept)))
