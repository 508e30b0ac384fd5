"""Who takes part: one small adapter each. `load` imports the one that runs, never the others."""

from __future__ import annotations

from importlib import import_module
from importlib.metadata import PackageNotFoundError, version

from bench.contenders.base import Contender, Entry

ENTRIES = {
    entry.name: entry
    for entry in (
        Entry("serial", "serial", "Serial", "reference"),
        Entry("limit2", "limit", "Limit", "reference"),
        Entry("mp_fork", "pool", "ForkPool", "process", forks=True),
        Entry("mp_forkserver", "pool", "ForkserverPool", "process"),
        Entry("ppe_c1", "executor", "ExecutorOneByOne", "process", forks=True),
        Entry("ppe_tuned", "executor", "ExecutorTuned", "process", forks=True),
        Entry("threads", "threads", "Threads", "thread"),
        Entry("joblib", "joblib", "Joblib", "process", package="joblib"),
        Entry("mpire", "mpire", "Mpire", "process", package="mpire", forks=True),
        Entry("pebble", "pebble", "Pebble", "process", package="pebble", forks=True),
        Entry("ray", "ray", "Ray", "process", package="ray"),
        Entry("dask", "dask", "Dask", "process", package="distributed"),
        Entry("farmout", "farmout", "Processes", "farmout", package="farmout"),
        Entry("farmout_fork", "farmout", "Fork", "farmout", package="farmout", forks=True),
        Entry("farmout_threads", "farmout", "Threads", "farmout", package="farmout"),
        Entry("farmout_serial", "farmout", "Serial", "farmout", package="farmout"),
    )
}


def load(name: str, workers: int) -> Contender:
    """The adapter of this name, with its package imported and no worker started."""
    entry = ENTRIES[name]
    module = import_module(f"bench.contenders.{entry.module}")
    return getattr(module, entry.class_name)(workers)  # type: ignore[no-any-return]


def installed_version(entry: Entry) -> str | None:
    """The version of the contender's package, "" for the standard library, None when it is not installed."""
    if entry.package is None:
        return ""
    try:
        return version(entry.package)
    except PackageNotFoundError:
        pass
    try:  # a checkout on the path has no metadata
        return str(getattr(import_module(entry.package), "__version__", "checkout"))
    except ImportError:
        return None
