"""Bodies that keep one core busy for a known number of turns, and say how long that took."""

from __future__ import annotations

from time import perf_counter


def spin(task: tuple[int, int]) -> tuple[int, float]:
    """Turn ``turns`` times; return the item's index and the seconds it took where it ran.

    Turns, not seconds: a body that waits for a clock would look perfect on threads and on a crowded machine.
    """
    index, turns = task
    start = perf_counter()
    state = index
    for _ in range(turns):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
    return index, perf_counter() - start


def calibrate() -> int:
    """Turns in one millisecond on this machine when nothing disturbs it (the best of many short tries)."""
    turns = 10_000
    best = min(spin((0, turns))[1] for _ in range(40))
    return max(1, round(turns * 0.001 / best))
