"""Distances between cities, nearest neighbours, and a tour that always goes to the nearest city left."""

import math
import sys

import numpy as np

count = int(sys.argv[1]) if len(sys.argv) > 1 else 120
RADIUS = 6371.0


def make_cities(n):
    """Latitudes and longitudes that look scattered."""
    numbers = np.arange(n)
    latitudes = 75.0 * np.sin(numbers * 2.399963)
    longitudes = (numbers * 137.50776) % 360.0 - 180.0
    return np.stack([latitudes, longitudes], axis=1)


def great_circle(a, b):
    """The haversine distance of two places in kilometres."""
    lat1, lon1, lat2, lon2 = map(math.radians, (a[0], a[1], b[0], b[1]))
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * RADIUS * math.asin(math.sqrt(h))


def distances_between(cities):
    """A matrix, one row for each city."""
    n = len(cities)
    matrix = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            if i != j:
                matrix[i, j] = great_circle(cities[i], cities[j])
    return matrix


def neighbours(matrix, k=3):
    """The k nearest cities of each."""
    nearest = {}
    for i, row in enumerate(matrix):
        order = np.argsort(row, kind="stable")
        nearest[i] = [int(j) for j in order if j != i][:k]
    return nearest


def tour(matrix):
    """From the first city always on to the nearest that is left."""
    left, path = set(range(1, len(matrix))), [0]
    while left:
        here = path[-1]
        path.append(min(left, key=lambda city: (matrix[here, city], city)))
        left.remove(path[-1])
    return path


cities = make_cities(count)
matrix = distances_between(cities)
nearest = neighbours(matrix)

lonely, loneliest = 0.0, None
for city, others in nearest.items():
    distance = float(matrix[city, others[0]])
    if distance > lonely:
        lonely = distance
        loneliest = city

path = tour(matrix)
total = 0.0
for a, b in zip(path, path[1:]):
    total += float(matrix[a, b])

print(f"{count} cities, symmetric: {bool(np.allclose(matrix, matrix.T))}")
print(f"loneliest: city {loneliest}, {lonely:.3f} km from the next")
print(f"tour of {total:.3f} km, begins {path[:8]}")
