import math
cities = {"A": (0, 0), "B": (3, 4), "C": (-2, 7), "D": (10, -3)}
target = (2, 5)
nearest = None
nearest_distance = None
for city, (x, y) in cities.items():
    distance = math.hypot(x - target[0], y - target[1])
    if nearest is None or distance < nearest_distance:
        nearest = city
        nearest_distance = distance
print(nearest, nearest_distance)
