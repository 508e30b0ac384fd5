"""Dask as an engine: a Client of `distributed` or its executor, the current one, or workers of this machine."""

from __future__ import annotations

import concurrent.futures
import importlib
import uuid
from typing import Any

from .._contract import Job, Session
from ..errors import EngineError
from .machine import cores
from .remote.marks import MarkFile
from .remote.patience import Patience, patience
from .remote.session import RemoteSession, Verdict
from .remote.task import Reply

__all__ = ["DaskEngine", "dask_engine_of", "is_dask"]

TASK_SECONDS = 0.01
LARGE = 1 << 20  # items of a chunk larger than this are scattered: the scheduler itself is not made for data


def is_dask(value: object) -> bool:
    """Whether this is a Client of `distributed` or the executor of one; Dask itself need not be installed to know."""
    return _is(value, "Client") or _is(value, "ClientExecutor")


def dask_engine_of(value: Any) -> DaskEngine:
    """The engine over a Client, or over what its ``get_executor()`` gave: through its futures less could be known."""
    return DaskEngine(value._client, value) if _is(value, "ClientExecutor") else DaskEngine(value)


def _is(value: object, name: str) -> bool:
    return any(t.__name__ == name and t.__module__.startswith("distributed.") for t in type(value).__mro__)


class DaskEngine:
    """Runs chunks as tasks of Dask. A task is never taken for another one that looks the same.

    With the ``executor`` of a client its settings hold, such as which workers. Without a client: the one that is
    current in this process (`distributed.Client()` makes it so), else the scheduler that DASK_SCHEDULER_ADDRESS names,
    else workers of this machine, started here and ended with the engine.
    """

    name = "dask"
    # A task that runs cannot be ended without ending its worker, which others may use.
    refuses = frozenset({"timeout"})
    revokes = False
    shares_memory = False
    chunk_seconds = 0.3  # on a few workers

    def __init__(self, client: Any = None, executor: Any = None) -> None:
        if client is not None and getattr(client, "asynchronous", False):
            raise TypeError("engine: a Client with asynchronous=True cannot be waited for; make one without")
        self._client, self._executor = client, executor
        self._own: list[Any] = []  # to be closed with the engine

    def capacity(self) -> int:
        """Threads of all workers; waits until there is one."""
        client = self._connected()
        _wait_for_a_worker(client)
        count = max(1, sum(int(threads) for threads in client.nthreads().values()))
        # Longer chunks for more workers: a task was measured to cost up to 9 ms, client, scheduler and worker together.
        self.chunk_seconds = max(DaskEngine.chunk_seconds, count * TASK_SECONDS)
        return count

    def open(self, job: Job, workers: int) -> Session:
        client = self._connected()
        _wait_for_a_worker(client)
        return RemoteSession(_DaskCarrier(client, self._executor), job, workers)

    def close(self) -> None:
        while self._own:
            self._own.pop().close()
            self._client = None

    def _connected(self) -> Any:
        if self._client is None:
            self._client = self._current() or self._own_cluster()
        return self._client

    def _current(self) -> Any:
        dask, distributed = importlib.import_module("dask"), importlib.import_module("distributed")
        try:
            return distributed.default_client()
        except ValueError:
            pass
        address = dask.config.get("scheduler-address", None)
        if address is None:
            return None
        client = distributed.Client(address, set_as_default=False)
        self._own.append(client)
        return client

    def _own_cluster(self) -> Any:
        dask, distributed = importlib.import_module("dask"), importlib.import_module("distributed")
        # On this machine's own address only; and a task that killed its worker is not given three more of them.
        with dask.config.set({"distributed.scheduler.allowed-failures": 0}):
            cluster = distributed.LocalCluster(
                n_workers=cores(), threads_per_worker=1, host="127.0.0.1", dashboard_address=None, processes=True
            )
        self._own.append(cluster)
        client = distributed.Client(cluster, set_as_default=False)
        self._own.append(client)
        return client


def _wait_for_a_worker(client: Any) -> None:
    if client.scheduler_info(n_workers=-1)["workers"]:
        return
    seconds = patience()
    try:
        client.wait_for_workers(1, timeout=seconds)
    except _timeouts():
        raise EngineError(_no_workers(client, seconds)) from None


def _timeouts() -> tuple[type[Exception], ...]:
    """What a wait of Dask that took too long raises: one class since Python 3.11."""
    import asyncio  # here only: without a cluster nothing needs it

    return TimeoutError, asyncio.TimeoutError, concurrent.futures.TimeoutError


def _no_workers(client: Any, seconds: float) -> str:
    return (
        f"the Dask cluster at {_address(client)} has no workers, and none came within {seconds:g} s. Start some (dask "
        "worker ADDRESS, or cluster.scale(n)), or set FARMOUT_CLUSTER_SECONDS to wait longer"
    )


def _connect_seconds() -> float:
    dask, utils = importlib.import_module("dask"), importlib.import_module("dask.utils")
    return float(utils.parse_timedelta(dask.config.get("distributed.comm.timeouts.connect"), default="s"))


def _address(client: Any) -> str:
    return str(getattr(client.scheduler, "address", "an unknown address"))


class _DaskCarrier:
    name = "dask"
    marks: MarkFile | None = None

    def __init__(self, client: Any, executor: Any) -> None:
        self._client, self._executor = client, executor
        self._patience = Patience()
        # Only after its own time to connect has passed does Dask know that the worker with a result is gone.
        self._seconds = self._patience.seconds + _connect_seconds()

    def submit(self, function: Any, arguments: tuple[Any, ...]) -> Any:
        *first, columns, mark = arguments
        if len(columns) > LARGE:
            columns = self.store(columns)
        settings: dict[str, Any] = {}
        if self._executor is not None:
            if self._executor._shutdown:
                raise RuntimeError("cannot schedule new futures after shutdown")
            settings.update(self._executor._kwargs)
        # A key of its own: Dask takes tasks with one key for one task, and equal items all have to run.
        settings.update(key=f"farmout-{uuid.uuid4().hex}", pure=False)
        return self._client.submit(function, *first, columns, mark, **settings)

    def outcome(self, future: Any) -> tuple[Reply | None, BaseException | None]:
        if future.status == "cancelled":
            return None, concurrent.futures.CancelledError()
        while True:
            try:
                if future.status == "error":
                    return None, future.exception(timeout=self._seconds)
                return future.result(timeout=self._seconds), None
            except KeyboardInterrupt:
                raise
            except _timeouts() as error:
                # A result that died with its worker is computed anew, which takes as long as it takes.
                if self.problem(self._seconds) is not None:
                    return None, error
            except BaseException as error:  # what Dask raises here ranges from OSError to CancelledError
                return None, error

    def store(self, data: bytes) -> Any:
        return self._client.scatter(data, broadcast=True, hash=False)

    def judge(self, error: BaseException) -> tuple[Verdict, str]:
        text = f"{type(error).__name__}: {error}"
        if type(error).__name__ == "KilledWorker":
            return "died", f"Dask says {text}"
        if self._client.status != "running":
            return "wrong", f"the connection to the scheduler at {_address(self._client)} is lost ({text})"
        if isinstance(error, concurrent.futures.CancelledError) or "Cancelled" in type(error).__name__:
            return "again", "the cluster lost the task or its data"
        if isinstance(error, ModuleNotFoundError) and error.name and error.name.startswith("farmout"):
            return "wrong", f"{text}. Its workers need farmout installed, in the same version as here"
        return "wrong", text

    def problem(self, quiet: float) -> str | None:
        connected = self._client.status == "running"
        if not self._patience.lost(well=connected and bool(self._client.scheduler_info(n_workers=-1)["workers"])):
            return None
        seconds = self._patience.seconds
        if not connected:
            return f"the connection to the Dask scheduler at {_address(self._client)} was lost {seconds:g} s ago"
        return _no_workers(self._client, seconds)

    def close(self) -> None:
        pass
