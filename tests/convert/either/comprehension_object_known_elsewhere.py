# trap: an element is an object that has a name, or holds it, and is changed afterwards
import math

ROWS = [[1], [2]]
NONE = {"v": None}
EMPTY = []


def both(n):
    return math.sqrt(n), ROWS


def result(n):
    if n < 0:
        r = NONE
    else:
        r = {"v": math.sqrt(n)}
    return r


def listed(n):
    return [math.sqrt(n)] if n else EMPTY


pairs = [both(n) for n in range(2)]
top = max(both(n) for n in range(2))
ROWS.append(3)
print(pairs, top)
results = [result(n) for n in (1, -1)]
NONE["v"] = 0
print(results)
lists = [listed(n) for n in range(3)]
EMPTY.append("x")
print(lists)
