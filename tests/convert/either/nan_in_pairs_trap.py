# trap: a part of a key is a nan
nan = float("nan")
cells = {}
for i in range(3):
    for j in [nan, 1.0]:
        cells[i, j] = i
print([(0, nan) in cells, len(cells)])
for j in range(2):
    for i, j in [(1, nan)]:
        cells[i, j] = 5
print([(1, nan) in cells, len(cells)])
