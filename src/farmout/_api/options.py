"""What the verbs can be told: checked at the call, before anything starts."""

from __future__ import annotations

import dataclasses
import functools
import operator
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from numbers import Real
from typing import Any

from .._engines.machine import cores, raw_environment
from .._engines.registry import ENGINES, START_METHODS, is_engine
from .._plan.retry import Retry
from .._rng.streams import inside_item
from .._run.driver import with_note

__all__ = ["VARIABLES", "Options", "check_callable", "check_iterables", "configure", "resolve"]

LONGEST_TIMEOUT = 1e9  # seconds: longer ones, thirty years and more, do not fit in the clocks of the system


@dataclass(frozen=True)
class Options:
    """Every option of every verb, with its default.

    ``workers``: how many (default: the cores this process may use, or what the engine has). ``engine``: "processes",
    "threads", "serial", "dask", "ray", a Client of dask.distributed, or any `concurrent.futures.Executor`.
    ``seed``: int or sequence of ints; item i draws from ``SeedSequence(seed, spawn_key=(i,))``. ``chunksize``: items
    sent together (default: chosen while running). ``progress``: True, False, None (only where a person watches).
    ``on_error``: "raise" or "return" (`Failure` objects in place). ``retries``: int or `Retry`. ``timeout``: seconds an
    item may take. ``initializer``, ``initargs``: called once in each worker. ``start_method``: "forkserver", "spawn"
    or "fork". ``journal``: path of a file that keeps finished items, so that the same call goes on where it was.
    """

    workers: int | None = None
    engine: Any = "processes"
    seed: Any = None
    chunksize: int | None = None
    progress: bool | None = None
    on_error: str = "raise"
    retries: int | Retry = 0
    timeout: float | None = None
    initializer: Callable[..., object] | None = None
    initargs: tuple[Any, ...] = ()
    start_method: str = "forkserver"
    journal: str | os.PathLike[str] | None = None

    @property
    def worker_count(self) -> int:
        return self.workers if self.workers is not None else cores()

    @property
    def retry(self) -> Retry:
        return self.retries if isinstance(self.retries, Retry) else _retry_of(operator.index(self.retries))


_retry_of = functools.lru_cache(maxsize=16)(Retry)  # checked once, not at every call
_NAMES = tuple(f.name for f in dataclasses.fields(Options))
_YES_OR_NO = {**dict.fromkeys(("1", "true", "yes", "on"), True), **dict.fromkeys(("0", "false", "no", "off"), False)}
_READERS: dict[str, tuple[Callable[[str], Any], str]] = {
    "workers": (int, "a whole number"),
    "engine": (str, "a name"),
    "seed": (int, "a whole number"),
    "chunksize": (int, "a whole number"),
    "progress": (lambda text: _YES_OR_NO[text.lower()], "1 or 0"),
    "on_error": (str, "a name"),
    "retries": (int, "a whole number"),
    "timeout": (float, "a number of seconds"),
    "start_method": (str, "a name"),
    "journal": (str, "a path"),
}
VARIABLES = {name: f"FARMOUT_{name.upper()}" for name in _READERS}
_configured: dict[str, Any] = {}


def configure(**options: Any) -> None:
    """Set defaults of this process for the options of all verbs; ``None`` takes one back.

    What a call says goes first, then what `configure` said, then the environment (``FARMOUT_WORKERS``,
    ``FARMOUT_ENGINE`` and so on), then the built-in default. Raises like a verb for a bad name or value.

    >>> import farmout
    >>> farmout.configure(workers=2, progress=False)
    >>> farmout.configure(workers=None, progress=None)
    """
    _check_names(options)
    if "initializer" in options and options["initializer"] is None:
        options.setdefault("initargs", None)  # they are its own
    given = {name: value for name, value in options.items() if value is not None}
    _check_values(Options(**given))
    for name, value in options.items():
        if value is None:
            _configured.pop(name, None)
        else:
            _configured[name] = value


def resolve(given: dict[str, Any], base: dict[str, Any] | None = None) -> Options:
    """The options of a call; ``base`` are those of its `Farm`."""
    _check_names(given, of_call=base is not None)
    outside = _environment()
    said = {**_configured, **(base or {}), **given}
    merged: dict[str, Any] = {**outside, **said}
    merged = {name: value for name, value in merged.items() if not (value is None and name not in given)}
    for name in ("engine", "on_error", "retries", "start_method", "initargs"):
        if name in merged and merged[name] is None:
            del merged[name]
    if merged.get("initializer") is None and "initargs" not in given:
        merged.pop("initargs", None)  # of an initializer that this call takes away
    options = Options(**merged)
    try:
        _check_values(options)
    except (TypeError, ValueError):
        for name in outside.keys() - said.keys():
            _check_from_outside(name, outside[name])
        raise
    return _with_plain_numbers(options)


def check_callable(function: object, verb: str) -> None:
    """Raise TypeError unless it can be called, as the first argument of the verb."""
    if not callable(function):
        raise TypeError(
            f"fn must be callable, not {type(function).__name__}: {function!r:.100}. "
            f"It comes first, and without parentheses: {verb}(fn, {'tuples' if verb == 'starmap' else 'items'})"
        )


def check_iterables(iterables: tuple[Any, ...]) -> None:
    """Raise TypeError unless there is at least one and each is iterable: the error of the loop over it."""
    if not iterables:
        raise TypeError("at least one iterable of items is needed after the function")
    for number, iterable in enumerate(iterables):
        if not isinstance(iterable, Iterable) and not hasattr(iterable, "__getitem__"):
            try:
                iter(iterable)
            except TypeError as error:
                with_note(error, f"farmout: iterable {number} is {iterable!r:.100}")
                raise


def _environment() -> dict[str, Any]:
    global _read
    raw = raw_environment()
    if raw != _read[0]:
        _read = dict(raw), _read_environment()
    found = dict(_read[1])
    if inside_item():
        # A farm within a farm would start workers by workers on the same cores; who wants that says so.
        found["engine"] = "serial"
        found.pop("timeout", None)  # that of the item around it holds
    return found


_read: tuple[Any, dict[str, Any]] = (None, {})  # the variables as they were, and what they say


def _read_environment() -> dict[str, Any]:
    found = {}
    for name, variable in VARIABLES.items():
        if text := os.environ.get(variable):
            read, kind = _READERS[name]
            try:
                found[name] = read(text)
            except (ValueError, KeyError):
                raise ValueError(f"the environment variable {variable} must be {kind}, not {text!r}") from None
    return found


def _check_from_outside(name: str, value: Any) -> None:
    """Raise with the name of the environment variable if it is what is wrong."""
    try:
        _check_values(Options(**{name: value}))
    except (TypeError, ValueError) as error:
        raise type(error)(f"the environment variable {VARIABLES[name]}: {error}") from None


def _check_names(given: dict[str, Any], *, of_call: bool = False) -> None:
    for name in given:
        if name not in _NAMES:
            text = f"unknown option {name!r}; the options are {', '.join(_NAMES)}"
            if of_call:
                text += f". An argument of the function itself is fixed with functools.partial(fn, {name}=...)"
            raise TypeError(text)


def _check_values(options: Options) -> None:
    _check_count("workers", options.workers)
    _check_count("chunksize", options.chunksize)
    if options.engine not in ENGINES if isinstance(options.engine, str) else not is_engine(options.engine):
        if isinstance(options.engine, type):
            name = options.engine.__name__
            raise ValueError(f"unknown engine {name}: this is a class; give an object of it, such as {name}()")
        raise ValueError(
            f"unknown engine {options.engine!r}; the engines are {', '.join(ENGINES)}, a Client of dask.distributed, "
            "and any concurrent.futures.Executor"
        )
    if options.start_method not in START_METHODS:
        raise ValueError(f"unknown start_method {options.start_method!r}; there are {', '.join(START_METHODS)}")
    if options.on_error not in ("raise", "return"):
        raise ValueError(f"on_error must be 'raise' or 'return', not {options.on_error!r}")
    if options.progress not in (True, False, None):
        raise ValueError(f"progress must be True, False or None, not {options.progress!r}")
    if not isinstance(options.retries, Retry):
        _check_count("retries", options.retries, least=0, other=" or a farmout.Retry")
    if options.timeout is not None:
        number = options.timeout
        if isinstance(number, bool) or not isinstance(number, Real):
            raise TypeError(f"timeout must be a positive number of seconds, not {number!r}")
        if not 0 < number <= LONGEST_TIMEOUT:
            raise ValueError(f"timeout must be a positive number of seconds, not {number!r}")
    _check_seed(options.seed)
    _check_journal(options.journal)
    if options.initializer is not None:
        if not callable(options.initializer):
            raise TypeError(f"initializer must be callable, not {options.initializer!r}")
    elif options.initargs:
        raise TypeError(f"initargs={options.initargs!r} without an initializer to give them to")
    if not isinstance(options.initargs, tuple):
        raise TypeError(f"initargs must be a tuple, not {options.initargs!r}")


def _check_count(name: str, value: object, least: int = 1, other: str = "") -> None:
    if value is None:
        return
    if isinstance(value, bool) or not hasattr(value, "__index__"):
        raise TypeError(f"{name} must be a whole number of at least {least}{other}, not {value!r}")
    if value.__index__() < least:
        raise ValueError(f"{name} must be at least {least}, not {value!r}")


def _check_journal(journal: object) -> None:
    if journal is None:
        return
    if not isinstance(journal, (str, os.PathLike)) or not isinstance(path := os.fspath(journal), str):
        raise TypeError(f"journal must be the path of a file, not {journal!r}")
    folder = os.path.dirname(os.path.abspath(path))
    if not path:
        raise ValueError("journal must be the path of a file, not ''; without a journal it is None")
    if os.path.isdir(path):
        raise ValueError(f"journal must be the path of a file, and {path!r} is a folder")
    if not os.path.isdir(folder):
        raise ValueError(f"journal={path!r}: there is no folder {folder!r}")


def _check_seed(seed: object) -> None:
    wanted = f"seed must be a whole number of at least 0, or a sequence of them, not {seed!r}"
    for part in seed if isinstance(seed, (list, tuple)) else (seed,):
        if part is None:
            continue
        try:
            number = operator.index(part)  # arrays have ``__index__`` as well
        except TypeError:
            raise TypeError(wanted) from None
        if isinstance(part, bool):  # not meant as a number
            raise TypeError(wanted)
        if number < 0:
            raise ValueError(wanted)


def _plain(part: Any) -> int | None:
    return None if part is None else operator.index(part)


def _with_plain_numbers(options: Options) -> Options:
    """NumPy's would overflow, and workers would have to load NumPy for them."""
    plain: dict[str, Any] = {}
    for name in ("workers", "chunksize"):
        if (value := getattr(options, name)) is not None and type(value) is not int:
            plain[name] = operator.index(value)
    if options.seed is not None and type(options.seed) is not int:
        parts = options.seed
        plain["seed"] = tuple(map(_plain, parts)) if isinstance(parts, (list, tuple)) else _plain(parts)
    if options.timeout is not None and type(options.timeout) not in (int, float):
        plain["timeout"] = float(options.timeout)
    return dataclasses.replace(options, **plain) if plain else options
