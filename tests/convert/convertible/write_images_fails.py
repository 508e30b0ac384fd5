# An item fails, and later images, which the workers could encode, are not written.
import cv2
import numpy as np

for i, size in enumerate([4, 5, 6, 0, 7, 8, 9, 10, 11]):
    image = np.full((size, size), i, dtype=np.uint8)
    small = cv2.resize(image, (3, 3))
    cv2.imwrite(f"{i}.png", small)
