"""The images that jobs read: made once, kept in a folder, each with a fingerprint to check results by."""

from __future__ import annotations

import os
from typing import Any

SMALL_COUNT = 2_000
LARGE_COUNT = 2_000


def fingerprint(image: Any) -> int:
    """A number that changes with any pixel, and if pixels move far; the same for every dtype."""
    flat = image.reshape(-1)
    third = len(flat) // 3
    first, second = flat[:third], flat[third:]
    return int(first.sum(dtype="int64")) * 1_000_003 + int(second.sum(dtype="int64"))


def small_images(folder: str, count: int) -> list[str]:
    """Paths of the first PNGs of 100x100x3."""
    return [os.path.join(folder, "small", f"{i:05d}.png") for i in range(count)]


def large_images(folder: str, count: int) -> list[str]:
    """Paths of the first JPEGs of 512x512x3."""
    return [os.path.join(folder, "large", f"{i:05d}.jpg") for i in range(count)]


def sums(folder: str, size: str) -> Any:
    """The fingerprints, in the order of the images."""
    import numpy as np

    return np.load(os.path.join(folder, f"{size}.npy"))


def make(folder: str, groups: set[str], scale: float) -> None:
    """Make what these groups of jobs read and what is not there yet."""
    if groups & {"W2", "W3"}:
        _make_some(folder, "small", SMALL_COUNT, _small_picture)
    if "W3" in groups:
        _make_some(folder, "large", max(8, round(LARGE_COUNT * min(1.0, scale))), _large_picture)


def _make_some(folder: str, size: str, count: int, picture: Any) -> None:
    import cv2
    import numpy as np

    record = os.path.join(folder, f"{size}.npy")
    if os.path.exists(record) and len(np.load(record)) >= count:
        return
    os.makedirs(os.path.join(folder, size), exist_ok=True)
    paths = (small_images if size == "small" else large_images)(folder, count)
    found = np.zeros(count, "int64")
    for index, path in enumerate(paths):
        cv2.imwrite(path, picture(np.random.default_rng(index)))
        found[index] = fingerprint(cv2.imread(path))  # JPEG loses: what counts is what is read back
    np.save(record, found)


def _small_picture(rng: Any) -> Any:
    return rng.integers(0, 256, (100, 100, 3), "uint8")


def _large_picture(rng: Any) -> Any:
    """Smooth with some grain, which is nearer to a photograph than noise is."""
    import cv2
    import numpy as np

    coarse = rng.integers(0, 256, (16, 16, 3), "uint8")
    smooth = cv2.resize(coarse, (512, 512), interpolation=cv2.INTER_CUBIC)
    return np.clip(smooth + rng.normal(0, 8, smooth.shape), 0, 255).astype("uint8")
