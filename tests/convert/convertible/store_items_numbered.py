# class: items of an enumeration, each made for it, are changed in place
import numpy as np

images = [np.full((4, 4), 20 * k, np.uint8) for k in range(5)]
for k, image in enumerate(images):
    side = sum(j * j for j in range(k))
    image[1:3, 1:3] = 255 - side
rows = [[0, 0] for _ in range(4)]
for row, weight in zip(rows, [3, 1, 4, 1]):
    row[0] = weight ** 2
print(np.stack(images), rows)
