"""Ray as an engine: the cluster that the program is connected to, or workers of this machine's own."""

from __future__ import annotations

import importlib
import os
from typing import Any

from .._contract import Job, Session
from ..errors import EngineError
from .machine import cores
from .remote.marks import MarkFile
from .remote.patience import Patience, patience
from .remote.session import RemoteSession, Verdict
from .remote.task import Reply

__all__ = ["RayEngine"]

TASK_SECONDS = 0.004


class RayEngine:
    """Runs chunks as tasks of Ray, each tried once: what is tried again is for ``retries`` to say.

    After `ray.init` it uses that connection; else the cluster that RAY_ADDRESS names; else Ray is started on this
    machine and ended with the engine.
    """

    name = "ray"
    refuses = frozenset({"timeout"})
    revokes = False
    shares_memory = False
    chunk_seconds = 0.3

    def __init__(self) -> None:
        self._started = False

    def capacity(self) -> int:
        """Processors of the cluster."""
        count = max(1, int(self._connected().cluster_resources().get("CPU", 0)))
        # Longer chunks for more workers: a task was measured to cost up to 4 ms, everything together.
        self.chunk_seconds = max(RayEngine.chunk_seconds, count * TASK_SECONDS)
        return count

    def open(self, job: Job, workers: int) -> Session:
        ray = self._connected()
        _wait_for_a_processor(ray)
        return RemoteSession(_RayCarrier(ray), job, workers)

    def close(self) -> None:
        if self._started:
            import ray

            ray.shutdown()
            self._started = False

    def _connected(self) -> Any:
        ray: Any = importlib.import_module("ray")
        if not ray.is_initialized():
            options: dict[str, Any] = {"log_to_driver": False}
            if not os.environ.get("RAY_ADDRESS"):
                options.update(num_cpus=cores(), include_dashboard=False)
                # On Linux Ray listens on all addresses unless told that there will be no second machine, which it does
                # only on macOS and Windows by itself: here for this process, and for those it starts.
                os.environ.setdefault("RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER", "0")
                importlib.import_module("ray._private.ray_constants").__dict__.update(ENABLE_RAY_CLUSTER=False)
            ray.init(**options)
            self._started = True
        return ray


def _wait_for_a_processor(ray: Any) -> None:
    """Ray holds tasks back for ever where others have all processors, and says late how many are free: so one tries."""
    trial = ray.remote(max_retries=0, num_cpus=1)(_nothing).remote()
    seconds = patience()
    done, _ = ray.wait([trial], timeout=seconds)
    if not done:
        ray.cancel(trial)
        count = int(ray.cluster_resources().get("CPU", 0))
        raise EngineError(
            f"no processor of the Ray cluster was free within {seconds:g} s (it has {count}). End what holds them, "
            "start nodes (ray start --address=...), or set FARMOUT_CLUSTER_SECONDS to wait longer"
        )


def _nothing() -> None:
    pass


class _RayCarrier:
    name = "ray"
    marks: MarkFile | None = None

    def __init__(self, ray: Any) -> None:
        self._ray = ray
        self._task: Any = None
        self._patience = Patience()

    def submit(self, function: Any, arguments: tuple[Any, ...]) -> Any:
        if self._task is None:
            self._task = self._ray.remote(max_retries=0, num_cpus=1)(function)
        return _Future(self._ray, self._task.remote(*arguments))

    def outcome(self, future: Any) -> tuple[Reply | None, BaseException | None]:
        error = future.inner.exception()
        return (None, error) if error is not None else (future.inner.result(), None)

    def store(self, data: bytes) -> Any:
        return self._ray.put(data)

    def judge(self, error: BaseException) -> tuple[Verdict, str]:
        name = type(error).__name__
        text = f"{name}: {str(error).strip().splitlines()[0] if str(error).strip() else ''}"
        if name in ("WorkerCrashedError", "LocalRayletDiedError", "NodeDiedError"):
            return "died", f"Ray says {text}"
        if name == "OutOfMemoryError":
            return "died", f"Ray ended it because memory ran out: {text}"
        if name in ("ObjectLostError", "OwnerDiedError", "ObjectFetchTimedOutError"):
            return "again", "the cluster lost the task's data"
        return "wrong", text

    def problem(self, quiet: float) -> str | None:
        if not self._ray.is_initialized():
            return "the connection to Ray is closed"
        if not self._patience.lost(well=self._ray.cluster_resources().get("CPU", 0) >= 1):
            return None
        return (
            f"the Ray cluster has no processors, and none came within {self._patience.seconds:g} s. Start nodes (ray "
            "start --address=...), or set FARMOUT_CLUSTER_SECONDS to wait longer"
        )

    def close(self) -> None:
        pass


class _Future:
    """A reference of Ray with the methods of a future."""

    def __init__(self, ray: Any, reference: Any) -> None:
        self._ray, self._reference = ray, reference
        self.inner = reference.future()

    def add_done_callback(self, function: Any) -> None:
        self.inner.add_done_callback(lambda inner: function(self))

    def cancel(self) -> None:
        self._ray.cancel(self._reference, force=False)
