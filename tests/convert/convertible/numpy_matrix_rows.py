# class: distances between rows
import numpy as np

points = np.arange(12.0).reshape(6, 2) ** 1.5
distances = np.zeros((6, 6))
for i in range(6):
    for j in range(6):
        distances[i, j] = np.sqrt(((points[i] - points[j]) ** 2).sum())
print(distances.round(6).tolist())
