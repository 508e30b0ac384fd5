"""W1, W2 and W3: images written, read into a list, and read into one array."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from typing import Any, ClassVar

import numpy as np

from bench import inputs
from bench.contenders.base import Contender
from bench.jobs.base import Context, Job, first_difference
from bench.work import images

FULL = 2_000


class WriteImages(Job):
    """W1. NumPy's global random state is used before: forked workers inherit it and may repeat each other."""

    leaves_files = True

    def prepare(self, contender: Contender) -> None:
        np.random.seed(12345)
        np.random.random(10)

    def items(self, call: int) -> Sequence[str]:
        self.folder = os.path.join(self.context.scratch, f"call{call}")
        os.mkdir(self.folder)
        return [os.path.join(self.folder, f"{i:05d}.png") for i in range(self.context.count(FULL))]

    def run(self, contender: Contender, items: Sequence[str]) -> Any:
        return contender.map(images.write_random, items)

    def check(self, result: Any, indexes: range) -> str:
        """Each process of limit2 checks its own files; the repetition checks the whole folder again."""
        names = [os.path.join(self.folder, f"{index:05d}.png") for index in indexes]
        distinct = {_digest(name) for name in names if os.path.exists(name)}
        return "" if len(distinct) == len(names) else f"{len(distinct)} distinct images of {len(names)}"


class ReadImages(Job):
    """W2."""

    def items(self, call: int) -> Sequence[str]:
        return inputs.small_images(self.context.inputs, self.context.count(FULL))

    def run(self, contender: Contender, items: Sequence[str]) -> Any:
        return contender.map(images.read, items)

    def check(self, result: Any, indexes: range) -> str:
        if len(result) != len(indexes) or any(type(image) is not np.ndarray for image in result):
            return "not a list of that many arrays"
        expected = inputs.sums(self.context.inputs, "small")
        found = [inputs.fingerprint(image) for image in result]
        return first_difference(found, [int(expected[index]) for index in indexes], indexes)


class FillFloat(Job):
    """W3."""

    dtype: ClassVar[str] = "float64"
    size: ClassVar[str] = "small"
    shape: ClassVar[tuple[int, ...]] = images.SMALL

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.count = context.count(FULL)

    def items(self, call: int) -> Sequence[str]:
        return inputs.small_images(self.context.inputs, self.count)

    def run(self, contender: Contender, items: Sequence[str]) -> Any:
        return contender.fill(images.read, items, (self.count, *self.shape), self.dtype)

    def check(self, result: Any, indexes: range) -> str:
        if result.shape != (self.count, *self.shape) or result.dtype != self.dtype:
            return f"shape {result.shape}, dtype {result.dtype}"
        expected = inputs.sums(self.context.inputs, self.size)
        found = [inputs.fingerprint(row) for row in result]
        return first_difference(found, [int(expected[index]) for index in indexes], indexes)


class FillBytes(FillFloat):
    """W3 as uint8."""

    dtype = "uint8"


class FillLarge(FillFloat):
    """W3 with large JPEGs."""

    dtype = "uint8"
    size = "large"
    shape = images.LARGE

    def items(self, call: int) -> Sequence[str]:
        return inputs.large_images(self.context.inputs, self.count)


def _digest(path: str) -> bytes:
    with open(path, "rb") as file:
        return hashlib.blake2b(file.read()).digest()
