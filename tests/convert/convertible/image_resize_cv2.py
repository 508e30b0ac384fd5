# class: image resize cv2
import os
import cv2
import numpy as np

os.makedirs("src", exist_ok=True)
os.makedirs("small", exist_ok=True)
for k in range(5):
    picture = np.full((20, 30, 3), 40 * k, dtype=np.uint8)
    cv2.rectangle(picture, (k, k), (k + 8, k + 6), (255, 0, 40 * k), -1)
    cv2.imwrite(f"src/{k:03d}.png", picture)

for name in sorted(os.listdir("src")):
    picture = cv2.imread(os.path.join("src", name))
    gray = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    small = cv2.resize(gray, (15, 10))
    cv2.imwrite(os.path.join("small", name), small)
print(sorted(os.listdir("small")))
