"""What a program sets once in a library for all of itself: options of pandas, Matplotlib's parameters, and the like.

A worker has loaded these libraries anew, so it is told what the caller has set differently from how they begin.
"""

from __future__ import annotations

import contextlib
import copy
import functools
import importlib
import os
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


_PARTS_OF_DIALECT = (
    "delimiter",
    "doublequote",
    "escapechar",
    "lineterminator",
    "quotechar",
    "quoting",
    "skipinitialspace",
    "strict",
)
_dialects_seen: dict[str, tuple[Any, dict[str, Any]]] = {}  # objects of the library, which cannot be pickled


def _of_csv(csv: Any) -> dict[str, Any]:
    limit = csv.field_size_limit()
    changed = {} if limit == _FIELD_SIZE else {"": limit}
    for name in csv.list_dialects():
        seen, parts = _dialects_seen.get(name, (None, {}))
        if seen is not (dialect := csv.get_dialect(name)):
            parts = {part: getattr(dialect, part) for part in _PARTS_OF_DIALECT}
            _dialects_seen[name] = dialect, parts
        if parts != _first_dialects(csv).get(name):
            changed[name] = parts
    return changed


@functools.cache
def _first_dialects(csv: Any) -> dict[str, dict[str, Any]]:
    """As the library has them where nobody has registered others."""
    first = {"excel": csv.excel(), "excel-tab": csv.excel_tab(), "unix": csv.unix_dialect()}
    return {name: {part: getattr(made, part, False) for part in _PARTS_OF_DIALECT} for name, made in first.items()}


def _set_csv(csv: Any, name: str, value: Any) -> None:
    """The limit of a field (called ""), or a dialect."""
    csv.register_dialect(name, **value) if name else csv.field_size_limit(value)


def _reset_csv(csv: Any, name: str) -> None:
    if not name:
        csv.field_size_limit(_FIELD_SIZE)
    elif name in _first_dialects(csv):
        csv.register_dialect(name, **_first_dialects(csv)[name])
    else:
        csv.unregister_dialect(name)


def _of_mimetypes(mimetypes: Any) -> dict[str, Any]:
    if not mimetypes.inited or mimetypes._db.types_map == _first_types(mimetypes).types_map:
        return {}
    return {"types": mimetypes._db}


@functools.cache
def _first_types(mimetypes: Any) -> Any:
    """What is known on this machine before a program adds to it."""
    return mimetypes.MimeTypes([file for file in mimetypes.knownfiles if os.path.isfile(file)])


def _set_mimetypes(mimetypes: Any, _: str, types: Any) -> None:
    mimetypes.inited, mimetypes._db = True, types
    mimetypes.encodings_map, mimetypes.suffix_map = types.encodings_map, types.suffix_map
    mimetypes.common_types, mimetypes.types_map = types.types_map


def _of_socket(socket: Any) -> dict[str, Any]:
    seconds = socket.getdefaulttimeout()
    return {} if seconds is None else {"defaulttimeout": seconds}


_LIBRARIES = {
    "csv": _Library(_of_csv, _set_csv, _reset_csv),
    "mimetypes": _Library(_of_mimetypes, _set_mimetypes, lambda mimetypes, _: mimetypes.init()),
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
