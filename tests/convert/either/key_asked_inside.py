"""A dict is asked for a key in an inner loop, and what is seen when an item fails there, or what is added changes."""

import numpy as np


def count(texts, counts):
    for text in texts:
        for c in text:
            if c not in counts:
                counts[c] = 0
            counts[c] += 1 / int(c)


shares = {}
try:
    count(["12", "203", "4"], shares)
except ZeroDivisionError:
    pass
print(shares)

seen = {}
try:
    for text in ["ab", "bc!", "d"]:
        for i, c in enumerate(text):
            if c not in seen:
                seen[c] = i / (c != "!")
except ZeroDivisionError as error:
    print(error)
print(seen)

start = np.ones(2)
sums = {"a": start}
for text in ["ab", "a"]:
    for c in text:
        if c not in sums:
            sums[c] = 0
        sums[c] += 1
print(sums, start)

nan = float("nan")
places = {}
for row in [[nan, 1.0], [nan, 2.0]]:
    for x in row:
        if x not in places:
            places[x] = 0
        places[x] += 1
print(len(places))

lists = {}
for row in [[[1], [2]], [[3]]]:
    for x in row:
        if len(x) not in lists:
            lists[len(x)] = x
        x.append(0)
print(lists)
