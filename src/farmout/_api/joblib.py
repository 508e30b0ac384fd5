"""farmout as a backend of joblib, so that scikit-learn and others run on farmout's workers."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

from .._engines.machine import cores
from .._engines.processes.engine import ProcessEngine
from .._rng.streams import inside_item
from ..errors import WorkerDied
from .executor import Executor
from .farm import shared_engines
from .options import resolve

__all__ = ["register_joblib"]


def register_joblib() -> None:
    """Make ``joblib.parallel_config(backend="farmout")`` and ``joblib.Parallel(backend="farmout")`` work.

    Estimators of scikit-learn with ``n_jobs`` run on farmout's workers then. Results are those of joblib's own backend;
    arrays arrive in tasks as ordinary writable copies (joblib's are read-only maps beyond 1 MB); a task inside a task
    runs one after the other, so that no more processes run than ``n_jobs``; a worker that dies costs its task, and
    joblib raises `WorkerDied`. Raises `ImportError` without joblib.

    >>> import farmout, joblib
    >>> farmout.register_joblib()
    >>> with joblib.parallel_config(backend="farmout", n_jobs=2):
    ...     joblib.Parallel()(joblib.delayed(abs)(i) for i in (-1, -2))
    [1, 2]
    """
    try:
        joblib = importlib.import_module("joblib")
    except ImportError as error:
        raise ImportError("register_joblib needs the package joblib: pip install 'farmout[joblib]'") from error
    joblib.register_parallel_backend("farmout", _backend_class())


def _backend_class() -> type:
    """The class, made when joblib is there to be derived from."""
    base: Any = importlib.import_module("joblib._parallel_backends")

    class FarmoutBackend(_Backend, base.AutoBatchingMixin, base.ParallelBackendBase):  # type: ignore[misc]
        def get_nested_backend(self) -> tuple[Any, int | None]:
            # Workers of workers would share the same cores.
            return base.SequentialBackend(nesting_level=(self.nesting_level or 0) + 1), None

    return FarmoutBackend


class _Backend:
    """What joblib asks of a backend, over an `Executor` that lives as long as the `Parallel` that uses it."""

    supports_retrieve_callback = True
    supports_return_generator = True
    supports_timeout = True
    uses_threads = False
    supports_sharedmem = False
    parallel: Any
    _executor: Executor | None = None
    _count = 1

    def effective_n_jobs(self, n_jobs: int | None) -> int:
        """How many workers a value of ``n_jobs`` means; negative ones count down from the cores, as joblib has it."""
        if n_jobs == 0:
            raise ValueError("n_jobs == 0 in Parallel has no meaning")
        if n_jobs is None or inside_item():
            return 1
        return max(1, cores() + 1 + n_jobs) if n_jobs < 0 else n_jobs

    def configure(self, n_jobs: int = 1, parallel: Any = None, **options: Any) -> int:
        """Begin: joblib calls this once for each ``with Parallel()`` or call."""
        self._count = self.effective_n_jobs(n_jobs)
        self.parallel = parallel
        if self._count == 1:
            nested, _ = self.get_nested_backend()  # type: ignore[attr-defined]
            raise importlib.import_module("joblib._parallel_backends").FallbackToBackend(
                type(nested)(nesting_level=self.nesting_level)  # type: ignore[attr-defined]
            )
        engine = shared_engines.get(resolve({"engine": "processes"}))  # warm, as those of the verbs
        self._executor = Executor(self._count, _engine=engine if isinstance(engine, ProcessEngine) else None)
        return self._count

    def submit(self, func: Callable[[], Any], callback: Callable[[Any], Any] | None = None) -> Any:
        """Start a batch of calls."""
        assert self._executor is not None
        future = self._executor.submit(func)
        if callback is not None:
            future.add_done_callback(callback)
        return future

    apply_async = submit  # its name before joblib 1.5

    def retrieve_result_callback(self, out: Any) -> Any:
        """The results of a batch, or its error."""
        try:
            return out.result()
        except WorkerDied as error:
            raise error from None

    def terminate(self) -> None:
        """The end of a call, or of a ``with`` block."""
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
            self._executor = None
        reset = getattr(self, "reset_batch_stats", None)
        if reset is not None:
            reset()

    def abort_everything(self, ensure_ready: bool = True) -> None:
        """Drop what has not begun; with ``ensure_ready`` other calls will follow."""
        self.terminate()
        if ensure_ready:
            self.configure(n_jobs=self.parallel.n_jobs, parallel=self.parallel)
