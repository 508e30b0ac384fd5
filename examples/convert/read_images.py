"""The second loop of the recipe, as one would write it: read all images of a folder into a list."""

import sys
from pathlib import Path

import cv2
import numpy as np

count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
folder = Path("images")
if not folder.exists():
    folder.mkdir()
    pixels = np.arange(100 * 100 * 3).reshape(100, 100, 3)
    number = 0
    while number < count:
        cv2.imwrite(str(folder / f"image_{number:05d}.png"), (pixels * (number + 1) % 251).astype(np.uint8))
        number += 1

paths = sorted(folder.glob("*.png"))
images = []
for path in paths:
    image = cv2.imread(str(path))
    images.append(image)

print(len(images), "images, brightest", max(float(image.mean()) for image in images))
