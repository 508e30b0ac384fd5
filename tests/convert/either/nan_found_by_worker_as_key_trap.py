# trap: a worker looks for a nan among the keys of a dict
nan = float("nan")
points = [(nan, 1.0), (2.0, 3.0)]
names = {(nan, 1.0): 4, (2.0, 3.0): 5}
weights = {nan: 7}
found = []
for point in points:
    found.append(names.get(point))
alone = []
for x, _ in points:
    alone.append(weights.get(x))
there = []
for point in points:
    there.append(names[point] if point in names else 0)
print(found, alone, there)
