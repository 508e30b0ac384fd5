"""The third loop of the recipe, as one would write it: fill an array, one row for each image."""

import sys
from pathlib import Path

import cv2
import numpy as np

count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
size = 100
folder = Path("images")
if not folder.exists():
    folder.mkdir()
    pixels = np.arange(size * size * 3).reshape(size, size, 3)
    number = 0
    while number < count:
        cv2.imwrite(str(folder / f"image_{number:05d}.png"), (pixels * (number + 1) % 251).astype(np.uint8))
        number += 1

paths = sorted(folder.glob("*.png"))
data = np.empty((len(paths), size, size, 3), dtype=np.uint8)
for i, path in enumerate(paths):
    data[i] = cv2.imread(str(path))

print(data.shape, data.dtype, int(data.sum()))
