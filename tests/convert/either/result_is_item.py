# trap: the result is the item itself
points = [[1, 2], [3, 4]]
chosen = []
for point in points:
    if sum(point) > 4:
        chosen.append(point)
chosen[0].append("mark")
print(points)
