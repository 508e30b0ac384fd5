"""Write images: the loop that makes one file per round, before and after."""

import tempfile
import time
from functools import partial
from pathlib import Path

import cv2
import numpy

import farmout

N, SIZE, SEED = 400, 100, 7


def write_noise(path, size):
    """The body of the loop, for one item: its random numbers come from the item's own stream."""
    pixels = farmout.rng().integers(0, 256, (size, size, 3), dtype=numpy.uint8)
    if not cv2.imwrite(str(path), pixels):
        raise OSError(f"could not write {path}")


with tempfile.TemporaryDirectory() as name:
    before, after = Path(name, "before"), Path(name, "after")
    before.mkdir()
    after.mkdir()

    # Before: the plain loop.
    start = time.perf_counter()
    for index in range(N):
        own = numpy.random.default_rng(numpy.random.SeedSequence(SEED, spawn_key=(index,)))
        pixels = own.integers(0, 256, (SIZE, SIZE, 3), dtype=numpy.uint8)
        cv2.imwrite(str(before / f"{index:04d}.png"), pixels)
    loop_seconds = time.perf_counter() - start

    # After: the same files, on every core.
    start = time.perf_counter()
    paths = [after / f"{index:04d}.png" for index in range(N)]
    farmout.map(partial(write_noise, size=SIZE), paths, seed=SEED)
    farm_seconds = time.perf_counter() - start

    files = [(path.read_bytes(), (after / path.name).read_bytes()) for path in sorted(before.iterdir())]
    assert len(files) == N
    assert all(one == other for one, other in files)
    assert len({content for content, _ in files}) == N

print(f"{N} images: loop {loop_seconds:.2f} s, farmout {farm_seconds:.2f} s; the same files")
