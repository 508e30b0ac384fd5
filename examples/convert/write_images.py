"""The first loop of the recipe, as one would write it: make images and write each to a file of its own."""

import sys
from pathlib import Path

import cv2
import numpy as np

count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
size = 100
folder = Path("images")
folder.mkdir(exist_ok=True)

for index in range(count):
    generator = np.random.default_rng(index)
    image = generator.integers(0, 256, (size, size, 3), dtype=np.uint8)
    cv2.imwrite(f"images/image_{index:05d}.png", image)

print(len(list(folder.glob("*.png"))), "images written")
