# trap: an item is a set in one loop and something else in another
import numpy as np

groups = [{7, 15}, {15, 23, -1}]
first, each = [], []
for g in groups:
    h = set(g or g)
    first.append(h.pop())
for g in np.array(groups):
    each = type(each)()
    for x in g or ():
        each.append(x)
print(first, each)
