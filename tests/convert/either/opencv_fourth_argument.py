import cv2
import numpy as np

kernel = np.ones((3, 3), np.uint8)
kept = np.zeros((20, 30), np.uint8)
sums = []
for seed in range(5):
    image = np.random.default_rng(seed).integers(0, 255, (20, 30), dtype=np.uint8)
    cv2.morphologyEx(image, cv2.MORPH_OPEN, kernel, kept)
    sums.append(int(image.sum()))
print(sums, kept.sum())
