# trap: the else of the loop changes what an item kept, or the last one left: it is no part of the rounds
import numpy as np

groups, items, table, words = {0: [], 1: []}, [[k] for k in range(3)], np.zeros((3, 2)), {"a": [1]}
kept, rows, same = [], [], []
for n in range(6):
    bucket = groups[n % 2]
else:
    bucket.append("end")
for item in items:
    kept.append(item)
else:
    kept[0].append("end")
for i in range(3):
    rows.append(table[i])
else:
    table += 1
for item in items:
    same.append(item)
else:
    print(same[0] is items[0])
for word in words:
    row = words[word]
else:
    row += [2]
print(groups, items, rows, words)
