# class: arguments of OpenCV after the second that are inputs
import cv2
import numpy as np

kernel = np.ones((3, 3), np.uint8)
matrix = np.float32([[1, 0, 2], [0, 1, 1]])
sums = []
for seed in range(5):
    image = np.random.default_rng(seed).integers(0, 255, (20, 30), dtype=np.uint8)
    mask = cv2.morphologyEx(image, cv2.MORPH_OPEN, kernel)
    moved = cv2.filter2D(mask, -1, kernel / 9)
    sums.append(int(cv2.warpAffine(moved, matrix, (30, 20)).sum()))
print(sums)
