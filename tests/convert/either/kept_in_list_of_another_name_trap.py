# trap: what is kept is changed through another name of the list that keeps it
import numpy as np

table = np.arange(6.0).reshape(3, 2)
rows = []
same = rows
for i in range(3):
    same.append(table[i])  # a view
rows[0][0] = 100
items, groups = [[k] for k in range(3)], {"a": []}
kept = groups["a"]
for item in items:
    kept.append(item)
groups["a"][0].append(9)
more, start = [[k] for k in range(3)], [[5]]
found = start or []
for item in more:
    found.append(item)
start[1].append(9)
print(table.tolist(), items, more)
