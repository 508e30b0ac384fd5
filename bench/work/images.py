"""Bodies that write and read images with OpenCV."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np

cv2.setNumThreads(1)  # every contender gets one thread an image; the loop is what is made parallel

SMALL = (100, 100, 3)
LARGE = (512, 512, 3)


def write_random(path: str) -> None:
    """Write one random image, drawn from NumPy's global state as such loops do (W1)."""
    image = np.random.randint(0, 256, SMALL, np.uint8)
    if not cv2.imwrite(path, image):
        raise OSError(f"could not write {path}")


def read(path: str) -> Any:
    """Read one image (W2, W3)."""
    image = cv2.imread(path)
    if image is None:
        raise OSError(f"could not read {path}")
    return image
