"""Bodies that take or give large NumPy arrays."""

from __future__ import annotations

from typing import Any

import numpy as np

SLICES = 64
ELEMENTS_OF_4_MB = 500_000
ELEMENTS_OF_100_KB = 12_500


def make_4_mb(index: int) -> Any:
    """A new array of 4 MB (W5)."""
    return np.full(ELEMENTS_OF_4_MB, float(index))


def make_100_kb(index: int) -> Any:
    """A new array of 100 kB (W10)."""
    return np.full(ELEMENTS_OF_100_KB, float(index))


def sum_slice(array: Any, index: int) -> float:
    """The sum of one of the 64 slices of a large array (W6)."""
    step = len(array) // SLICES
    return float(array[index * step : (index + 1) * step].sum())


def norm(index: int) -> float:
    """A little NumPy, so that a worker must have it loaded (the start)."""
    return float(np.hypot(3.0 * index, 4.0 * index))
