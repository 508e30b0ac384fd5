"""What any engine must do, as a table of cases: farmout's own engines are tested with it, and so can be yours.

An engine is anything that ``engine=`` takes: a name, any `concurrent.futures.Executor`, a Client of Dask, or an object
with the methods of farmout's engines. With pytest::

    import pytest, farmout.testing

    @pytest.mark.parametrize("case", farmout.testing.CASES, ids=str)
    def test_my_executor(case):
        with MyExecutor(2) as executor:
            case.check(engine=executor)

or all at once: ``farmout.testing.check_engine(executor)``. Every case runs on the serial engine too, and both must give
the same values, types, order, error and printed text. `check_engine` also proves that the items ran in the engine that
was asked for, and not somewhere else.
"""

from __future__ import annotations

import contextlib
import dataclasses
import decimal
import functools
import io
import itertools
import logging
import math
import os
import platform
import random
import tempfile
import threading
import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

try:
    import numpy
except ImportError:  # in a sub-interpreter: it runs the functions of the cases that have no arrays
    pass

from ._api.farm import Caller, shared_engines
from ._api.map import Verbs
from ._rng.streams import rng
from .errors import Failure

__all__ = ["CASES", "Case", "Outcome", "Report", "check_engine", "where_items_run"]

Values = Callable[[Verbs], Any]


@dataclass(frozen=True)
class Outcome:
    """What a case gave: ``values`` described with their types, or the error's type and text; and what was printed."""

    values: Any
    error: tuple[str, str, tuple[str, ...]] | None
    printed: str


@dataclass(frozen=True)
class Case:
    """One thing that a loop may do.

    ``call`` gets the verbs, as a `farmout.Farm` has them, with the options to be tested, and returns what is to be
    compared. ``local``: it needs workers that see this machine's temporary files. ``global_random``: it draws from the
    global random states, which belong to all threads together, so it says nothing about engines of threads. ``arrays``:
    it needs NumPy where items run.
    """

    name: str
    call: Values
    local: bool = False
    global_random: bool = False
    arrays: bool = False

    def __str__(self) -> str:
        return self.name

    def run(self, **options: Any) -> Outcome:
        """Run the case with these options and describe what it gave."""
        printed = io.StringIO()
        values, error = None, None
        verbs = Verbs(Caller(shared_engines, {"seed": 5, "progress": False, **options}))
        with contextlib.redirect_stdout(printed):
            try:
                values = _describe(self.call(verbs))
            except Exception as raised:
                named = tuple(line for note in _notes(raised) for line in note.splitlines() if "this is item" in line)
                error = (type(raised).__name__, str(raised), named)
        return Outcome(values, error, printed.getvalue())

    def check(self, **options: Any) -> None:
        """Raise AssertionError unless the case gives with these options what it gives on the serial engine.

        >>> import farmout.testing
        >>> farmout.testing.CASES[0].check(engine="threads", workers=2)
        """
        expected, found = self.run(engine="serial"), self.run(**options)
        for what in ("error", "values", "printed"):
            want, have = getattr(expected, what), getattr(found, what)
            if want != have:
                raise AssertionError(
                    f"case {self.name!r}: {what} should be\n  {want!r}\nbut with {options} is\n  {have!r}"
                )


@dataclass
class Report:
    """What `check_engine` found: ``passed`` names, ``failed`` (name, what differs); true if nothing failed."""

    engine: str
    passed: list[str] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)

    def __bool__(self) -> bool:
        return not self.failed

    def __str__(self) -> str:
        lines = [f"{self.engine}: {len(self.passed)} of {len(self.passed) + len(self.failed)} cases give the same"]
        return "\n".join(lines + [f"  {name}: {text}" for name, text in self.failed])


def check_engine(
    engine: Any,
    *,
    workers: int = 2,
    chunksizes: Sequence[int | None] = (1, 7, None),
    here: bool = False,
    arrays: bool = True,
    **options: Any,
) -> Report:
    """Run every case on an engine, with several chunk sizes, and return a `Report`.

    ``here``: items are expected to run in this process (executors of threads); otherwise it is a failure when one does.
    ``arrays=False`` leaves out the cases that need NumPy where items run. Further options are passed on.

    >>> import concurrent.futures, farmout.testing
    >>> with concurrent.futures.ThreadPoolExecutor(2) as executor:
    ...     bool(farmout.testing.check_engine(executor, here=True, chunksizes=[None]))
    True
    """
    report = Report(str(engine))
    ran_here = {pid for node, pid, _ in where_items_run(engine, workers=workers) if node == platform.node()}
    if (os.getpid() in ran_here) == here:
        report.passed.append("items ran where they were sent")
    else:
        report.failed.append(("items ran where they were sent", f"they ran in the processes {sorted(ran_here)}"))
    for case, chunksize in itertools.product(CASES, chunksizes):
        if (case.global_random and here) or (case.arrays and not arrays):
            continue
        name = f"{case.name}, chunksize {chunksize}"
        try:
            case.check(engine=engine, workers=workers, chunksize=chunksize, **options)
        except AssertionError as difference:
            report.failed.append((name, str(difference)))
        else:
            report.passed.append(name)
    return report


def where_items_run(engine: Any, *, workers: int = 2, items: int = 8) -> set[tuple[str, int, str]]:
    """The (machine, process, thread) triples that some items ran in, as they say themselves.

    >>> import os, farmout.testing
    >>> {pid for _, pid, _ in farmout.testing.where_items_run("serial")} == {os.getpid()}
    True
    """
    verbs = Verbs(Caller(shared_engines, {}))
    return set(verbs.map(_where, range(items), engine=engine, workers=workers, chunksize=1, progress=False))


def _where(i: int) -> tuple[str, int, str]:
    return platform.node(), os.getpid(), threading.current_thread().name


def _notes(error: BaseException) -> list[str]:
    return list(getattr(error, "__notes__", []))


def _describe(value: Any) -> Any:
    """A value with its type, comparable across processes."""
    if isinstance(value, numpy.ndarray):
        return "array", str(value.dtype), value.shape, value.tobytes(), value.flags.writeable
    if isinstance(value, dict):
        return {key: _describe(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value).__name__, [_describe(part) for part in value]
    if isinstance(value, Failure):
        return "Failure", value.index, repr(value.item), type(value.error).__name__, str(value.error)
    if callable(value) and not isinstance(value, type):
        return "callable", value()
    return type(value).__qualname__, repr(value)


# -- the functions of the cases ----------------------------------------------------------------------------------------


@dataclass
class Point:
    """An item and a result with a class of its own."""

    x: int
    y: float


class TwoArguments(Exception):
    """An exception that plain pickle cannot rebuild."""

    def __init__(self, a: object, b: object) -> None:
        super().__init__(f"{a}-{b}")
        self.a, self.b = a, b


def _square(x: Any) -> Any:
    return x * x


def _taken(array: Any) -> Any:
    return functools.partial(numpy.take, array)


def _array(i: int) -> Any:
    return numpy.full((i % 3 + 1, 4), i, dtype=numpy.float32)


def _large_array(i: int) -> Any:
    return numpy.arange(i, i + 100_000, dtype=numpy.int64)


def _row(i: int) -> Any:
    return numpy.full((2, 3), i, dtype=numpy.float32)


def _printing(i: int) -> int:
    print("item", i)
    print("no newline", end=f" {i};")
    return i


def _fails_from_seven(i: int) -> int:
    print("before", i)
    if i >= 7:
        raise ValueError(f"item {i} is too much")
    return i


def _fails_with_two_arguments(i: int) -> int:
    if i == 4:
        raise TwoArguments(i, "b")
    return i


def _nested(i: int) -> Any:
    return {"list": [i, (i, str(i))], "set": {i}, "none": None, "nan": math.nan, "bytes": bytes([i])}


def _own_stream(i: int) -> Any:
    return float(rng().normal()), i


def _legacy_draws(i: int) -> Any:
    return random.random(), float(numpy.random.rand())


def _divides(i: int) -> Any:
    return 12 // (i % 3)


def _moved(p: Point) -> Point:
    p.x += 1  # the item is the worker's own copy, or the loop's own object: seen in the result alone
    return p


def _appends(item: list[int]) -> int:
    item.append(1)
    return len(item)


def _third_time(folder: str, i: int) -> int:
    """Fails twice for every third item; files count the tries, since they may be in different workers."""
    tries = len(list(Path(folder).glob(f"{i}-*")))
    Path(folder, f"{i}-{tries}").touch()
    if i % 3 == 0 and tries < 2:
        raise OSError(f"try {tries} of item {i}")
    return i


def _with_retries(farm: Verbs) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        return farm.map(functools.partial(_third_time, folder), range(7), retries=2)


def _into_a_file(farm: Verbs) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        out = numpy.memmap(Path(folder, "rows"), "f4", "w+", shape=(9, 2, 3))
        farm.fill(_row, range(9), out=out)
        return numpy.array(out)


def _out_of_an_endless_generator(farm: Verbs) -> Any:
    read: Counter[str] = Counter()

    def items() -> Any:
        for number in itertools.count():
            read["items"] += 1
            yield number

    squares = list(itertools.islice(farm.imap(_square, items()), 100))
    return squares, read["items"] <= 1000


def _initialized(farm: Verbs) -> Any:
    return farm.map(_reads_what_was_prepared, range(5), initializer=_prepare, initargs=(7,))


def _announced(farm: Verbs) -> Any:
    """One item, so that it is announced once."""
    return farm.map(_reads_what_was_prepared, [3], initializer=_announces, initargs=(8,), workers=1)


def _announces(value: int) -> None:
    print("preparing with", value)
    _prepare(value)


def _prepare(value: int) -> None:
    global _prepared_value
    _prepared_value = value


_prepared_value = 0


def _reads_what_was_prepared(i: int) -> int:
    return i * _prepared_value


def _warning(i: int) -> int:
    warnings.warn("the same of every item", stacklevel=1)
    if i % 3 == 0:
        warnings.warn(f"item {i}", RuntimeWarning, stacklevel=1)
    return i


def _catching(i: int) -> str:
    try:
        warnings.warn(f"item {i}", RuntimeWarning, stacklevel=1)
    except RuntimeWarning as error:
        return f"raised: {error}"
    return "not raised"


def _warned_of(farm: Verbs) -> Any:
    """Sorted: engines that run items in this process give their warnings as they happen."""
    told = []
    for rule in ("always", "default", "ignore"):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter(rule)
            farm.map(_warning, range(10))
        told.append(sorted((w.category.__name__, str(w.message), w.lineno) for w in caught))
    return told


def _raised_by_the_filter(farm: Verbs) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.filterwarnings("error", "item [2-4]", RuntimeWarning)
        return farm.map(_catching, range(7))


def _logging(i: int) -> int:
    logger = logging.getLogger(f"{__name__}.items")
    logger.info("too low: %d", i)
    logger.warning("warning %d", i)
    return i


class _Kept(logging.Handler):
    """Keeps what it gets."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


def _logged(farm: Verbs) -> Any:
    logger, handler = logging.getLogger(__name__), _Kept()
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.WARNING)
    try:
        farm.map(_logging, range(10))
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
    return sorted((vars(r)["farmout_index"], r.levelname, r.getMessage(), r.funcName) for r in handler.records)


def _map(fn: Any, *items: Any, verb: str = "map", **options: Any) -> Values:
    """A call of a verb; callable items are generators to be made anew for each run."""

    def call(farm: Verbs) -> Any:
        made = [item() if callable(item) else item for item in items]
        return getattr(farm, verb)(fn, *made, **options)

    return call


def _with_numpy_errors(farm: Verbs) -> Any:
    with numpy.errstate(divide="raise"), numpy.printoptions(precision=3):
        failures = farm.map(lambda i: numpy.float64(1) / i, range(2), on_error="return")
        return [str(failures[0].error), failures[1], farm.map(lambda i: str(numpy.array([i / 3])), range(3))]


def _with_decimals(farm: Verbs) -> Any:
    with decimal.localcontext() as context:
        context.prec, context.traps[decimal.DivisionByZero] = 5, False
        return farm.map(lambda i: 1 / decimal.Decimal(i), range(5))


_offset = 5

CASES: tuple[Case, ...] = (
    Case("square", _map(_square, range(50))),
    Case("list of ints", _map(_square, list(range(23)))),
    Case("one item", _map(_square, [3])),
    Case("no items", _map(_square, [])),
    Case("generator", _map(_square, lambda: (i for i in range(37)))),
    Case("set of items", _map(_square, {3, 1, 2})),
    Case("dict", _map(str.upper, {"a": 1, "b": 2})),
    Case("string", _map(str.upper, "hello")),
    Case("array rows", lambda farm: farm.map(numpy.sum, numpy.arange(30).reshape(10, 3)), arrays=True),
    Case("array scalars", lambda farm: farm.map(type, numpy.arange(5)), arrays=True),
    Case("mixed items", _map(type, [1, "a", None, 2.5, (1,), [2], {3: 4}, Point(1, 2)])),
    Case("dataclasses in", _map(dataclasses.asdict, [Point(i, i / 3) for i in range(9)])),
    Case("dataclasses out", _map(_moved, lambda: (Point(i, 0.5) for i in range(9)))),
    Case("items that are changed", _map(_appends, lambda: ([i] for i in range(9)))),
    Case("two iterables", _map(pow, [2, 3, 4], [5, 6, 7])),
    Case("two generators", _map(max, lambda: iter([1, 5, 3]), lambda: iter([4, 2, 6]))),
    Case("starmap", _map(pow, [(2, 3), (4, 2)], verb="starmap")),
    Case("partial", _map(functools.partial(pow, exp=3), [1, 2, 3])),
    Case("lambda with a global", _map(lambda x: x + _offset, range(9))),
    Case("closure", _map((lambda k: lambda x: x * k)(7), range(9))),
    Case("bound method", _map(Counter("hello").get, ["l", "h", "z"])),
    Case("captured array", lambda farm: farm.map(_taken(numpy.arange(200_000.0)), range(9)), arrays=True),
    Case("small arrays", _map(_array, range(20)), arrays=True),
    Case("large arrays", _map(_large_array, range(6)), arrays=True),
    Case("nested values", _map(_nested, range(12))),
    Case("returned lambda", _map(lambda i: lambda: i, [1, 2])),
    Case("returned exception", _map(lambda i: ValueError(i), [1, 2])),
    Case("prints", _map(_printing, range(15))),
    Case("warnings", _warned_of),
    Case("warnings that are errors", _raised_by_the_filter),
    Case("log records", _logged),
    Case("numpy errors and print options", _with_numpy_errors, arrays=True),
    Case("decimal context", _with_decimals),
    Case("fails", _map(_fails_from_seven, range(20))),
    Case("fails with two arguments", _map(_fails_with_two_arguments, range(9))),
    Case("sys.exit", _map(lambda i: exit(3) if i == 2 else i, range(5))),
    Case("StopIteration", _map(lambda i: next(iter(())) if i == 2 else i, range(5))),
    Case("failures in place", _map(_divides, range(10), on_error="return")),
    Case("own random stream", _map(_own_stream, range(10)), arrays=True),
    Case("global random states", _map(_legacy_draws, range(10)), global_random=True, arrays=True),
    Case("retries", _with_retries, local=True),
    Case("imap", lambda farm: list(farm.imap(_square, range(40)))),
    Case("imap of an endless generator", _out_of_an_endless_generator),
    Case("imap_unordered", lambda farm: sorted(farm.imap_unordered(_square, range(40)))),
    Case("initializer", _initialized),
    Case("initializer that prints", _announced),
    Case("fill", _map(_row, range(11), verb="fill"), arrays=True),
    Case("fill with one number", _map(_square, range(11), verb="fill", dtype="i8"), arrays=True),
    Case("fill of two outputs", _map(lambda i: (i, numpy.ones(2) * i), range(11), verb="fill"), arrays=True),
    Case("fill with another shape", _map(lambda i: numpy.ones(1 + i // 4), range(11), verb="fill"), arrays=True),
    Case("fill with failures", _map(_divides, range(10), verb="fill", on_error="return", dtype="f8"), arrays=True),
    Case("fill a given array", lambda farm: farm.fill(_row, range(9), out=numpy.zeros((9, 2, 3), "f4")), arrays=True),
    Case("fill a file", _into_a_file, local=True, arrays=True),
)
