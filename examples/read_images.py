"""Read images into a list: the loop that appends, before and after."""

import tempfile
import time
from pathlib import Path

import cv2
import numpy

import farmout

N, SIZE = 400, 100


def read_image(path):
    """The body of the loop, for one item."""
    pixels = cv2.imread(str(path))
    if pixels is None:
        raise ValueError(f"{path} is not an image")
    return pixels


with tempfile.TemporaryDirectory() as name:
    generator = numpy.random.default_rng(1)
    paths = [Path(name, f"{index:04d}.png") for index in range(N)]
    for path in paths:
        cv2.imwrite(str(path), generator.integers(0, 256, (SIZE, SIZE, 3), dtype=numpy.uint8))

    # Before: the plain loop.
    start = time.perf_counter()
    before = []
    for path in paths:
        before.append(read_image(path))
    loop_seconds = time.perf_counter() - start

    # After: the same list, in the same order. Reading is done outside Python's lock, so threads will do too.
    start = time.perf_counter()
    after = farmout.map(read_image, paths)
    farm_seconds = time.perf_counter() - start
    threaded = farmout.map(read_image, paths, engine="threads")

assert len(before) == len(after) == len(threaded) == N
assert all(numpy.array_equal(one, other) for one, other in zip(before, after, strict=True))
assert all(numpy.array_equal(one, other) for one, other in zip(before, threaded, strict=True))
print(f"{N} images: loop {loop_seconds:.2f} s, farmout {farm_seconds:.2f} s; every pixel is the same")
