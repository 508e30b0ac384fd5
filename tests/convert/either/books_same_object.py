# trap: the loop asks whether two results are one object
points = [[1, 2], [3, 4]]

def nearest(n):
    return points[n % 2]

last, same, seen = None, 0, []
for n in [0, 2, 1, 3, 5]:
    point = nearest(n)
    size = sum(point) + n
    if point is last:
        same += 1
    last = point
    seen.append(size)
print(same, seen)
