"""`check`: run a sample of items in many ways and compare everything with the plain loop."""

from __future__ import annotations

import itertools
import math
import os
import random
import secrets
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from .._contract import error_text, shorten
from .._engines.machine import cores
from .._run.feed import check_lengths
from ..errors import WorkerDied
from .checking.compare import Difference, differences
from .checking.report import CheckReport, Finding
from .checking.runs import Circumstances, Outcome, Ran, Task, run_all
from .options import Options, check_callable, check_iterables

__all__ = ["check_with"]

_EDGE = 3  # items of a sample from each end
_READ = 1000  # at least so many items are read from what is no sequence


def check_with(
    function: Callable[..., Any], iterables: tuple[Iterable[Any], ...], sample: Any, options: Options
) -> CheckReport:
    """See `farmout.check`."""
    check_callable(function, "check")
    check_iterables(iterables)
    rows, numbers, total, notes = _take(iterables, sample)
    if not rows:
        raise ValueError("check on no items: there is nothing to compare")
    columns = tuple(list(column) for column in zip(*rows, strict=True))
    task = Task(function, columns, tuple(numbers), secrets.randbits(128), options)
    runs = run_all(task, _circumstances(len(numbers), options))
    reference = runs[0]
    failures = [
        (number, _error_text(outcome))
        for number, outcome in zip(numbers, reference.outcomes, strict=True)
        if outcome.error is not None
    ]
    told = [(ran.circumstances.name, ran.item_seconds, ran.wall_seconds) for ran in runs]
    findings = _findings(runs, numbers)
    return CheckReport(findings, tuple(numbers), total, told, failures, tuple(notes))


def _take(iterables: tuple[Any, ...], sample: Any) -> tuple[list[tuple[Any, ...]], list[int], int | None, list[str]]:
    """Rows of arguments, their indices, how many items there are in all, and what to say about it."""
    if all(hasattr(i, "__len__") and hasattr(i, "__getitem__") and not hasattr(i, "keys") for i in iterables):
        sizes = [len(i) for i in iterables]
        check_lengths(sizes)
        total = sizes[0]
        numbers = _chosen(total, sample)
        return [tuple(i[n] for i in iterables) for n in numbers], numbers, total, []
    most = None if sample is None else max(_READ, 10 * sample if isinstance(sample, int) else max(sample) + 1)
    read = list(itertools.islice(zip(*iterables, strict=True), most))
    numbers = _chosen(len(read), sample)
    if most is None or len(read) < most:
        return [read[n] for n in numbers], numbers, len(read), []
    note = f"only the first {most} items were read, and those of a generator are used up now"
    return [read[n] for n in numbers], numbers, None, [note]


def _chosen(total: int, sample: Any) -> list[int]:
    """The indices to run: the first, the last, and some between, the same ones at every call."""
    if sample is None:
        return list(range(total))
    if isinstance(sample, bool) or not isinstance(sample, (int, Sequence)) or isinstance(sample, str):
        raise TypeError(f"sample must be a number of items, a list of indices, or None for all, not {sample!r}")
    if not isinstance(sample, int):
        wrong = [n for n in sample if not isinstance(n, int) or not 0 <= n < total]
        if wrong:
            raise ValueError(f"sample has indices that no item has: {wrong[:5]} (there are {total} items)")
        return sorted(set(sample))
    if sample < 1:
        raise ValueError(f"sample must be at least 1, not {sample}")
    if sample >= total:
        return list(range(total))
    edge = min(_EDGE, sample // 2)
    ends = [*range(edge), *range(total - edge, total)] if edge else [0]
    between = random.Random(total).sample(range(edge, total - edge), sample - len(ends))
    return sorted([*ends, *between])


def _circumstances(count: int, options: Options) -> list[Circumstances]:
    """The runs of a check; the first is the plain loop, in a process of its own."""
    seed = os.environ.get("PYTHONHASHSEED", "")
    usual = seed if seed.isdigit() else "0"
    others = [other for other in ("1", "2", "3") if other != usual][:2]
    workers = max(2, min(count, options.workers or cores()))
    runs = [
        Circumstances("plain loop", hash_seed=usual, files=True),
        Circumstances("plain loop again", hash_seed=usual),
        Circumstances("backwards", 1, 1, backwards=True, hash_seed=usual),
        Circumstances(f"{workers} workers, items one by one", workers, 1, hash_seed=usual),
        Circumstances("3 workers, larger chunks", 3, max(2, math.ceil(count / 3)), hash_seed=usual),
        Circumstances("several BLAS threads", blas=max(2, min(4, cores())), hash_seed=usual),
        *(Circumstances(f"PYTHONHASHSEED={other}", hash_seed=other) for other in others),
    ]
    if options.engine == "threads":
        runs.append(Circumstances("threads", workers, 1, hash_seed=usual, threads=True))
    return runs


def _kind(how: Circumstances) -> str:
    """What a difference under these circumstances is a sign of."""
    if how.threads:
        return "threads"
    if how.backwards:
        return "order"
    if how.blas > 1:
        return "blas"
    if how.name.startswith("PYTHONHASHSEED"):
        return "hash"
    return "run" if how.workers == 1 else "parallel"


def _findings(runs: list[Ran], numbers: Sequence[int]) -> list[Finding]:
    reference, *others = runs
    found: list[Finding] = []
    explained: set[tuple[str, int, str]] = set()  # (what, item, part) that an earlier run has found to differ
    for ran in others:
        fresh = []
        kind = _kind(ran.circumstances)
        for number, one, other in zip(numbers, reference.outcomes, ran.outcomes, strict=True):
            for what, difference in _compared(one, other):
                if (what, number, difference.path) not in explained:
                    fresh.append((what, number, difference.path))
                    text = f"{difference.text} ({ran.circumstances.name})"
                    found.append(Finding(kind if what == "value" else what, (number,), difference.path, text))
        if kind in ("run", "order"):  # what differs by itself will differ in the other runs as well
            explained.update(fresh)
    found += _arguments(reference, numbers) + _files(reference, numbers)
    return found + _noticed(runs)


def _compared(one: Outcome, other: Outcome) -> list[tuple[str, Difference]]:
    found: list[tuple[str, Difference]] = []
    if one.error is not None or other.error is not None:
        before, after = _error_text(one), _error_text(other)
        if before != after:
            found.append(("value", Difference("", f"{before} became {after}")))
    else:
        found += [("value", difference) for difference in differences(one.value, other.value)]
    if one.printed != other.printed:
        found += [("printed", d) for d in differences(one.printed.splitlines(), other.printed.splitlines(), 1)]
    return found


def _error_text(outcome: Outcome) -> str:
    error = outcome.error
    if error is None:
        return shorten(outcome.value, 80)
    if isinstance(error, WorkerDied):  # its text names the item by its place in this run
        return f"{type(error).__name__} ({error.signal or error.exitcode})"
    text = error_text(error)
    return text if len(text) <= 200 else f"{text[:200]}..."


def _arguments(reference: Ran, numbers: Sequence[int]) -> list[Finding]:
    return [
        Finding("argument", (number,), f"argument {difference.path}", difference.text)
        for number, outcome in zip(numbers, reference.outcomes, strict=True)
        for difference in outcome.changed[:1]
    ]


def _files(reference: Ran, numbers: Sequence[int]) -> list[Finding]:
    writers: dict[str, list[int]] = {}
    for number, outcome in zip(numbers, reference.outcomes, strict=True):
        for path in outcome.written:
            writers.setdefault(path, []).append(number)
    return [
        Finding("file", tuple(items), path, f"written by {len(items)} items")
        for path, items in writers.items()
        if len(items) > 1
    ]


def _noticed(runs: list[Ran]) -> list[Finding]:
    found: dict[tuple[str, str], Finding] = {}
    for ran in runs:
        for notice in ran.notices:
            kind = "update" if notice.kind == "update" else "random"
            for variable in notice.variables:
                text = variable.where or ("drawn from" if kind == "random" else variable.what)
                found.setdefault((kind, variable.name), Finding(kind, (), f"{variable.name!r}", text))
    return list(found.values())
