"""The jobs W1 to W10, by name and group. `load` imports the one that runs, and not what others need."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any

from bench.jobs.base import Context, Job


@dataclass(frozen=True)
class Entry:
    """One row of the list of jobs."""

    name: str
    group: str
    module: str
    class_name: str
    title: str


ENTRIES = {
    entry.name: entry
    for entry in (
        Entry("W1", "W1", "images", "WriteImages", "write 2,000 random 100x100 PNGs"),
        Entry("W2", "W2", "images", "ReadImages", "read the 2,000 PNGs into a list"),
        Entry("W3", "W3", "images", "FillFloat", "fill one float64 array (480 MB) from the 2,000 PNGs"),
        Entry("W3u8", "W3", "images", "FillBytes", "the same array as uint8 (60 MB)"),
        Entry("W3jpeg", "W3", "images", "FillLarge", "fill 1.6 GB of uint8 from 2,000 JPEGs of 512x512x3"),
        Entry("W4", "W4", "numbers", "Squares", "x*x over range(1,000,000)"),
        Entry("W5", "W5", "arrays", "LargeResults", "400 results of 4 MB each into a list"),
        Entry("W6", "W6", "arrays", "LargeArgument", "partial(f, array of 400 MB), 64 items"),
        Entry("W6share", "W6", "arrays", "SharedArgument", "the same with a shared array"),
        Entry("W7a", "W7", "costs", "DearFirst", "512 items of Pareto 1.3 cost, dear ones first"),
        Entry("W7b", "W7", "costs", "DearLast", "the same, dear ones last"),
        Entry("W8", "W8", "numbers", "Nothing", "8 items that do nothing"),
        Entry("W9", "W9", "costs", "EvenCosts", "2,000 items of 1 ms"),
        Entry("W10short", "W10", "arrays", "ShortStream", "stream 5,000 results of 100 kB, slow consumer"),
        Entry("W10", "W10", "arrays", "Stream", "stream 20,000 results of 100 kB, slow consumer"),
        Entry("start", "start", "arrays", "Start", "two items of a little NumPy: the start itself"),
    )
}


def load(name: str, context: Context) -> Job:
    """The job of this name, its package imported, nothing prepared yet."""
    module: Any = import_module(f"bench.jobs.{ENTRIES[name].module}")
    return getattr(module, ENTRIES[name].class_name)(context)  # type: ignore[no-any-return]
