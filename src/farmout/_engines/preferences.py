"""What a program sets once in a library for all of itself: options of pandas, Matplotlib's parameters, and the like.

A worker has loaded these libraries anew, so it is told what the caller has set differently from how they begin.
"""

from __future__ import annotations

import contextlib
import copy
import importlib
import pickle
import sys
import warnings
from collections.abc import Callable
from typing import Any, NamedTuple

from .._wire.payload import cloud_dumps

__all__ = ["Preferences", "pack_preferences", "preferences", "use_preferences"]

Preferences = dict[str, dict[str, Any]]  # by library and name, only what differs from how the library begins

_FIELD_SIZE = 131072
_DRAWS_TO_FILES = frozenset({"agg", "cairo", "pdf", "pgf", "ps", "svg", "template"})

_in_use: dict[str, set[str]] = {}  # in a worker: what was set here


class _Library(NamedTuple):
    changed: Callable[[Any], dict[str, Any]]
    set: Callable[[Any, str, Any], object]
    reset: Callable[[Any, str], object]


def preferences() -> Preferences:
    """What this process has set in libraries that it has loaded."""
    found = {}
    for name, library in _LIBRARIES.items():
        module = sys.modules.get(name)
        if module is None:
            continue
        with contextlib.suppress(AttributeError, KeyError, TypeError):  # it is only half imported, or of a new kind
            if changed := library.changed(module):
                found[name] = changed
    return found


def pack_preferences(wanted: Preferences) -> Preferences:
    """The same with values that can travel, as pickles."""
    packed: Preferences = {}
    for name, values in wanted.items():
        packed[name] = {}
        for key, value in values.items():
            with contextlib.suppress(Exception):
                packed[name][key] = _pickle(value)
    return packed


def use_preferences(packed: Preferences) -> None:
    """Set here what another process has set; what was set here for an earlier one begins anew."""
    for name in packed.keys() | _in_use.keys():
        values, library = packed.get(name, {}), _LIBRARIES[name]
        with contextlib.suppress(Exception), warnings.catch_warnings():  # it may be another version of the library
            warnings.simplefilter("ignore")
            module = importlib.import_module(name)
            for key in _in_use.get(name, set()) - values.keys():
                library.reset(module, key)
            _in_use[name] = set(values)
            for key, value in values.items():
                library.set(module, key, pickle.loads(value))


def _pickle(value: Any) -> bytes:
    try:
        return pickle.dumps(value)
    except Exception:  # such as a format that is a lambda
        return cloud_dumps(value, lambda _: True)


# -- the libraries -----------------------------------------------------------------------------------------------------

_pandas_seen: tuple[Any, dict[str, Any]] = (None, {})  # all its options, and which of them are changed


def _of_pandas(_: Any) -> dict[str, Any]:
    global _pandas_seen
    config = sys.modules["pandas._config.config"]
    if _pandas_seen[0] != config._global_config:
        changed = {}
        for name, option in config._registered_options.items():
            value = config._global_config
            for part in name.split("."):
                value = value[part]
            if value != option.defval:
                changed[name] = value
        _pandas_seen = copy.deepcopy(config._global_config), changed
    return _pandas_seen[1]


def _of_matplotlib(matplotlib: Any) -> dict[str, Any]:
    begun = matplotlib.rcParamsOrig
    changed = {}
    for name, value in dict.items(matplotlib.rcParams):  # not asked by name: that would choose where it draws to
        if value is not (first := dict.get(begun, name)) and value != first:
            changed[name] = value
    if str(changed.get("backend", "agg")).lower() not in _DRAWS_TO_FILES:
        del changed["backend"]  # windows and notebooks are the caller's
    return changed


def _set_parameter(matplotlib: Any, name: str, value: Any) -> None:
    matplotlib.rcParams[name] = value


def _of_torch(torch: Any) -> dict[str, Any]:
    kind = str(torch.get_default_dtype()).removeprefix("torch.")
    return {} if kind == "float32" else {"default_dtype": kind}


def _of_csv(csv: Any) -> dict[str, Any]:
    limit = csv.field_size_limit()
    return {} if limit == _FIELD_SIZE else {"field_size_limit": limit}


def _of_socket(socket: Any) -> dict[str, Any]:
    seconds = socket.getdefaulttimeout()
    return {} if seconds is None else {"defaulttimeout": seconds}


_LIBRARIES = {
    "_csv": _Library(
        _of_csv,
        lambda csv, _, limit: csv.field_size_limit(limit),
        lambda csv, _: csv.field_size_limit(_FIELD_SIZE),
    ),
    "_socket": _Library(
        _of_socket,
        lambda socket, _, seconds: socket.setdefaulttimeout(seconds),
        lambda socket, _: socket.setdefaulttimeout(None),
    ),
    "torch": _Library(
        _of_torch,
        lambda torch, _, kind: torch.set_default_dtype(getattr(torch, kind)),
        lambda torch, _: torch.set_default_dtype(torch.float32),
    ),
    "pandas": _Library(
        _of_pandas,
        lambda pandas, name, value: pandas.set_option(name, value),
        lambda pandas, name: pandas.reset_option(name),
    ),
    "matplotlib": _Library(
        _of_matplotlib,
        _set_parameter,
        lambda matplotlib, name: _set_parameter(matplotlib, name, dict.get(matplotlib.rcParamsOrig, name)),
    ),
}
