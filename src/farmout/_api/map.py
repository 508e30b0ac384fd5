"""The verbs that return results: `map`, `starmap`, `imap`, `imap_unordered`; and `Farm`, which has them all."""

from __future__ import annotations

import functools
import importlib
import uuid
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from .._contract import readable_traceback
from .._observe.report import RunReport
from .farm import Caller, Engines, Results, shared_engines
from .options import resolve

if TYPE_CHECKING:
    import numpy

    from .checking.report import CheckReport
    from .explanation import Explanation
    from .files import To

__all__ = ["Farm", "Verbs", "check", "explain", "files", "fill", "imap", "imap_unordered", "map", "starmap"]

SAMPLE = 20  # items that `check` runs

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])


def _readable(verb: F) -> F:
    """The verb; what it raises has the frames of the caller's own code in its traceback, not those of farmout."""

    @functools.wraps(verb)
    def call(*args: Any, **options: Any) -> Any:
        try:
            return verb(*args, **options)
        except BaseException as error:
            raise error.with_traceback(readable_traceback(error))

    return call  # type: ignore[return-value]


class Verbs:
    """The verbs, over the engines and defaults of a caller."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @_readable
    def map(self, fn: Callable[..., T], *iterables: Iterable[Any], **options: Any) -> list[T]:
        """See `farmout.map`."""
        return self._results("map", fn, iterables, options, bounded=False).gather()

    @_readable
    def starmap(self, fn: Callable[..., T], tuples: Iterable[Iterable[Any]], **options: Any) -> list[T]:
        """See `farmout.starmap`."""
        return self._results("starmap", fn, (tuples,), options, star=True, bounded=False).gather()

    @_readable
    def imap(self, fn: Callable[..., T], *iterables: Iterable[Any], **options: Any) -> Results[T]:
        """See `farmout.imap`."""
        return self._results("imap", fn, iterables, options)

    @_readable
    def imap_unordered(self, fn: Callable[..., T], *iterables: Iterable[Any], **options: Any) -> Results[T]:
        """See `farmout.imap_unordered`."""
        return self._results("imap_unordered", fn, iterables, options, ordered=False)

    @_readable
    def fill(
        self, fn: Callable[..., Any], *iterables: Iterable[Any], out: Any = None, dtype: Any = None, **options: Any
    ) -> numpy.ndarray[Any, Any]:
        """See `farmout.fill`."""
        return _late("fill")(self._use(), fn, iterables, out, dtype, options)  # type: ignore[no-any-return]

    @_readable
    def files(
        self, fn: Callable[..., object], *iterables: Iterable[Any], to: To, existing: str = "skip", **options: Any
    ) -> list[Path]:
        """See `farmout.files`."""
        paths: list[Path] = _late("files")(self._use(), fn, iterables, to, existing, options)
        return paths

    @_readable
    def check(
        self, fn: Callable[..., Any], *iterables: Iterable[Any], sample: Any = SAMPLE, **options: Any
    ) -> CheckReport:
        """See `farmout.check`."""
        report: CheckReport = _late("check")(fn, iterables, sample, self._use().options(options))
        return report

    @_readable
    def explain(
        self, fn: Callable[..., Any], *iterables: Iterable[Any], sample: int | None = None, **options: Any
    ) -> Explanation:
        """See `farmout.explain`."""
        explanation: Explanation = _late("explain")(fn, iterables, sample, self._use().given(options))
        return explanation

    def _results(
        self, verb: str, fn: Callable[..., Any], iterables: tuple[Any, ...], options: dict[str, Any], **how: bool
    ) -> Results[Any]:
        return Results(self._use().prepare(verb, fn, iterables, options, **how))

    def _use(self) -> Caller:
        return self._caller


class Farm(Verbs):
    """Workers of your own, with the same verbs and your defaults for their options.

    Takes every option of the verbs as a default. Its workers live from the first call to the end of the ``with`` block
    (or `close`), so an ``initializer`` runs once in each of them. Module-level verbs share one such pool.

    >>> import farmout
    >>> with farmout.Farm(workers=2) as farm:
    ...     farm.map(abs, [-1, 2, -3])
    [1, 2, 3]
    """

    def __init__(self, **options: Any) -> None:
        resolve(options)
        self._engines = Engines()
        super().__init__(Caller(self._engines, options, uuid.uuid4().hex))

    def last_run(self) -> RunReport | None:
        """The report of this farm's last run, or None before the first; see `farmout.last_run`."""
        recorder = self._caller.last_recorder
        return None if recorder is None else recorder.report

    def close(self) -> None:
        """End the workers; a call that another thread has at work, or an iterator, raises `EngineError`.

        Items that run on threads, or in the plain loop, cannot be ended: there the error comes behind them. Closing
        again does nothing; a call afterwards raises `ValueError`.
        """
        self._engines.close(for_good=True)

    def __enter__(self) -> Farm:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _use(self) -> Caller:
        self._engines.check_open()
        return self._caller


def _late(verb: str) -> Callable[..., Any]:
    """`fill_with` and its like, imported when first called: whoever maps without arrays does not wait for NumPy."""
    return getattr(importlib.import_module(f".{verb}", __package__), f"{verb}_with")  # type: ignore[no-any-return]


_shared = Verbs(Caller(shared_engines, {}))


def map(fn: Callable[..., T], *iterables: Iterable[Any], **options: Any) -> list[T]:
    """Return ``[fn(x) for x in items]``, computed on every core.

    With several iterables ``fn`` takes one argument from each, like builtin `map`; their lengths must agree. ``fn`` may
    be any callable, also a lambda, a closure, or a function of a script or notebook; no main guard is needed. Results
    are in the order of the items. Options: see `farmout.Options`.

    Raises the exception of the item with the lowest index as its own type, with a note that names the item; later
    items are cancelled. `WorkerDied` if the process of an item dies, `ItemTimeout`, `NotPicklable`; `TypeError` and
    `ValueError` for bad arguments before anything starts.

    >>> import farmout
    >>> farmout.map(pow, [2, 3, 4], [5, 5, 5], workers=2)
    [32, 243, 1024]
    """
    return _shared.map(fn, *iterables, **options)


def starmap(fn: Callable[..., T], tuples: Iterable[Iterable[Any]], **options: Any) -> list[T]:
    """Return ``[fn(*arguments) for arguments in tuples]``; everything else as in `map`.

    >>> import farmout
    >>> farmout.starmap(pow, [(2, 5), (3, 2)], workers=2)
    [32, 9]
    """
    return _shared.starmap(fn, tuples, **options)


def imap(fn: Callable[..., T], *iterables: Iterable[Any], **options: Any) -> Results[T]:
    """Return an iterator over ``fn(x) for x in items``, in order, with bounded memory.

    The items may be endless: no more of them are read ahead than were taken so far (at first 64, or two for each
    worker), and results that wait are bounded too, whatever the consumer does. Work goes on for some chunks while the
    consumer is busy. Leaving the loop early cancels the rest. Items of a few microseconds run in blocks, whose results
    come together: where a later item may never end, say ``chunksize=1``. Options and errors as in `map`.

    >>> import itertools, farmout
    >>> for square in farmout.imap(lambda x: x * x, itertools.count(), workers=2):
    ...     if square > 50:
    ...         break
    >>> square
    64
    """
    return _shared.imap(fn, *iterables, **options)


def imap_unordered(fn: Callable[..., T], *iterables: Iterable[Any], **options: Any) -> Results[T]:
    """Return an iterator over the results as they finish; everything else as in `imap`.

    >>> import farmout
    >>> sorted(farmout.imap_unordered(abs, [-3, 1, -2], workers=2))
    [1, 2, 3]
    """
    return _shared.imap_unordered(fn, *iterables, **options)


def fill(
    fn: Callable[..., Any], *iterables: Iterable[Any], out: Any = None, dtype: Any = None, **options: Any
) -> numpy.ndarray[Any, Any]:
    """Return one array whose row i is ``fn(items[i])``, written in place by the workers.

    The result is an ordinary, writable `numpy.ndarray` of shape ``(n, *result.shape)``; its dtype is ``dtype``, or that
    of the first result. If ``fn`` returns a tuple, a tuple of arrays is returned (``dtype`` and ``out`` may be tuples
    then), or with a structured ``dtype`` or ``out`` one array of records. ``out``: write there instead, and return it:
    an array, one from `farmout.empty`, a `numpy.memmap` (workers write to the file), or anything with shape and dtype
    that can be assigned along its first axis. A path that ends in ``.npy`` makes that file, which has its name only
    when all rows are in it; the array returned is mapped from it.

    With ``on_error="return"`` rows of failed items are zeros (or what ``out`` held). Raises `ShapeMismatch` if a result
    has another shape than the first, or would lose information in the array's dtype; `ValueError` for no items without
    ``out``; otherwise as `map`.

    >>> import farmout, numpy
    >>> farmout.fill(lambda i: numpy.full(2, i), range(3), workers=2)
    array([[0, 0],
           [1, 1],
           [2, 2]])
    """
    return _shared.fill(fn, *iterables, out=out, dtype=dtype, **options)


def files(
    fn: Callable[..., object], *iterables: Iterable[Any], to: To, existing: str = "skip", **options: Any
) -> list[Path]:
    """Return the paths of one file per item, in order, each written by ``fn(item, path)``.

    ``to``: a format string such as ``"out/image_{index:05d}.png"`` or ``"out/{item.stem}.png"`` (fields ``index`` and
    ``item``), or a function of the item that returns the path. Missing folders are made. ``fn`` gets a temporary path
    in the same folder with the same suffix; when it returns, the file is flushed to the disk and renamed, so that a
    file under its final name is always whole. Of an item that fails or whose worker dies, no file is left.

    ``existing``: "skip" leaves files that exist and does not run their items, so a killed run goes on with the same
    call; "overwrite" replaces each in one step; "error" refuses the call. What ``fn`` returns is dropped. All paths are
    looked at before the first item runs: `ValueError` for two items with one path, `OSError` for a folder in the place
    of a file or a folder that cannot be written. An item that wrote nothing fails with `FileNotFoundError`. Options and
    errors otherwise as in `map`; with ``on_error="return"`` a `Failure` stands in place of a path.

    >>> import farmout, tempfile
    >>> folder = tempfile.mkdtemp()
    >>> def write(item, path):
    ...     path.write_text(item.upper())
    >>> paths = farmout.files(write, ["a", "b"], to=folder + "/{item}_{index:03d}.txt", workers=2)
    >>> [(path.name, path.read_text()) for path in paths]
    [('a_000.txt', 'A'), ('b_001.txt', 'B')]
    """
    return _shared.files(fn, *iterables, to=to, existing=existing, **options)


def check(fn: Callable[..., Any], *iterables: Iterable[Any], sample: Any = SAMPLE, **options: Any) -> CheckReport:
    """Return a report on whether ``fn`` gives the same for a sample of the items however they are run; false if not.

    The sample is run as a plain loop in a fresh process, again in another, backwards, one by one and in chunks on
    several workers, with several BLAS threads, and with other hash seeds; with ``engine="threads"`` on threads too.
    Compared are values bit for bit (and their types), errors, printed lines; noticed are changed arguments, lost
    updates, shared random sources, and files that two items write. All runs are in processes of their own: nothing of
    the caller's changes, but files that ``fn`` writes are written.

    ``sample``: how many items (the first, the last, and some between, the same ones at every call), a list of indices,
    or None for all. Of iterables without indices at least 1,000 items are read, and those of a generator are used up.
    Options as in `map`; of them ``workers``, ``seed``, ``timeout``, ``initializer`` and ``engine`` matter. Raises
    `NotPicklable` like `map`, `ValueError` for no items.

    >>> import farmout
    >>> bool(farmout.check(lambda x: x * x, range(100), sample=4))
    True
    >>> bool(farmout.check(lambda x: list({f"{x}{letter}" for letter in "abcdef"}), range(100), sample=4))
    False
    """
    return _shared.check(fn, *iterables, sample=sample, **options)


def explain(
    fn: Callable[..., Any], *iterables: Iterable[Any], sample: int | None = None, **options: Any
) -> Explanation:
    """Return a measured prediction: is it worth it, on which engine, with how many workers.

    Some of the items, spread evenly over all of them, run for real in worker processes: one after the other, side by
    side in threads, side by side in processes, each for about 0.3 s (and at least four items, or all). ``sample`` is
    the number of items to measure instead. Options as in `farmout.map`; with ``engine=`` only that engine is tried.

    `print` the result to read it (a prompt or notebook shows it by itself); `Explanation.to_dict` is for programs. What
    the items write is not shown; what they change in files happens. Of anything but a list, tuple, range
    or array up to 10,000 items are read, and the prediction is for these.

    Raises what ``fn`` raises on a measured item, and `TypeError` or `ValueError` for bad arguments.

    >>> import farmout
    >>> explanation = farmout.explain(lambda x: x * x, range(100), workers=2)
    >>> explanation.worth_it
    False
    >>> print(explanation.advice)  # doctest: +ELLIPSIS
    Leave it a loop: it takes ...
    """
    return _shared.explain(fn, *iterables, sample=sample, **options)
