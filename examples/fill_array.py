"""Fill one array from many files: the loop that assigns to array[i], before and after."""

import tempfile
import time
from pathlib import Path

import cv2
import numpy

import farmout

N, SIZE = 400, 100


def read_image(path):
    """The body of the loop, for one item: it returns the row, and farmout puts it in its place."""
    pixels = cv2.imread(str(path))
    if pixels is None:
        raise ValueError(f"{path} is not an image")
    return pixels


with tempfile.TemporaryDirectory() as name:
    generator = numpy.random.default_rng(2)
    paths = [Path(name, f"{index:04d}.png") for index in range(N)]
    for path in paths:
        cv2.imwrite(str(path), generator.integers(0, 256, (SIZE, SIZE, 3), dtype=numpy.uint8))

    # Before: the plain loop.
    start = time.perf_counter()
    before = numpy.empty((N, SIZE, SIZE, 3), dtype=numpy.float64)
    for index, path in enumerate(paths):
        before[index] = read_image(path)
    loop_seconds = time.perf_counter() - start

    # After: an ordinary array, written in place by the workers.
    start = time.perf_counter()
    after = farmout.fill(read_image, paths, dtype=numpy.float64)
    farm_seconds = time.perf_counter() - start

assert type(after) is numpy.ndarray
assert after.dtype == before.dtype
assert numpy.array_equal(before, after)
print(f"array of {after.shape}: loop {loop_seconds:.2f} s, farmout {farm_seconds:.2f} s; the same pixels")
