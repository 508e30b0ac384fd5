# trap: compared by identity afterwards
points = [[1], [2]]
chosen = []
for point in points:
    chosen.append(point)
print(all(a is b for a, b in zip(points, chosen)))
