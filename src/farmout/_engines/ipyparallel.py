"""Executors of ipyparallel's views: of one that runs every task on all its engines, the one that picks an engine."""

from __future__ import annotations

from typing import Any

__all__ = ["Controller", "has_engines", "one_engine_a_task"]


def one_engine_a_task(executor: Any) -> Any:
    """The executor itself, or for that of a direct view (``client[:]``) a load-balanced one over the same engines.

    A direct view runs each task on every engine and returns a list of results, so items would run several times.
    """
    if not _is_of_a_view(executor) or hasattr(executor.view, "retries"):  # as only a load-balanced view has
        return executor
    view = executor.view
    some = isinstance(view.targets, list) and set(view.client.ids).difference(view.targets)
    # Without targets it goes on when an engine dies, and takes those that come.
    return view.client.load_balanced_view(view.targets if some else None).executor


def has_engines(executor: Any) -> bool:
    """Whether there is somebody to run tasks, where the executor is one that waits for ever otherwise."""
    if not _is_of_a_view(executor):
        return True
    targets = executor.view.targets
    return bool(set(executor.view.client.ids).intersection(targets) if targets else executor.view.client.ids)


class Controller:
    """The controller of an executor's cluster, which nothing tells of when it is gone: so it is asked questions."""

    def __init__(self, executor: Any) -> None:
        self._client = executor.view.client if _is_of_a_view(executor) else None
        self._question: Any = None

    def answers(self) -> bool:
        """Whether the question of the last time was answered; asks the next one. Always so without ipyparallel."""
        if self._client is None:
            return True
        if self._question is not None and not self._question.done():
            return False
        # What `Client.queue_status` sends, which itself waits for the answer however long that takes.
        content = {"targets": None, "verbose": False}
        self._question = self._client._send(self._client._query_stream, "queue_request", content=content)
        return True


def _is_of_a_view(executor: Any) -> bool:
    kind = type(executor)
    return kind.__name__ == "ViewExecutor" and kind.__module__.partition(".")[0] == "ipyparallel"
