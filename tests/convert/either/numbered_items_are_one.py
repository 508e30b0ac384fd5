import numpy as np

frame = np.zeros(4, int)
images = [frame[k:] for k in range(3)]
for k, image in enumerate(images):
    image[:] = k + int(frame.sum())
rows = [[0, 0]] * 3
for k, row in enumerate(rows):
    row[0] = row[1] + k
    row[1] = row[0] + 1
print(images, rows)
tables = [np.arange(3) for _ in range(4)]
for k, (table, after) in enumerate(zip(tables, tables[1:])):
    table[0] = after[0] + k
    table[1] = int(tables[k - 1][0]) + 1
print(tables)
for table, after in zip(tables, reversed(tables)):
    table[2] = after[2] * 2 + table[0]
print(tables)
