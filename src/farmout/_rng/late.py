"""Torch, imported while items run: it begins in every process with the same random state, and gets its own here."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from importlib.machinery import ModuleSpec
from typing import Any

__all__ = ["LateTorch", "late_torch"]


class LateTorch:
    """An importer that stands before all others while torch is not loaded, and sets its state when it is."""

    def __init__(self) -> None:
        self.set_item: Callable[[Any], object] | None = None  # sets the state of the item that runs, by a seed
        self.first: Any = None  # the state that torch had before that
        self._fresh = False

    def wait(self, *, fresh: bool) -> None:
        """From now on; ``fresh``: this is a worker, whose state must not be that of every other process."""
        self._fresh |= fresh
        if self not in sys.meta_path and "torch" not in sys.modules:
            sys.meta_path.insert(0, self)

    def end(self) -> None:
        """No longer, except in a worker."""
        if self in sys.meta_path and not self._fresh:
            sys.meta_path.remove(self)

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """Let the others find it, and have the state set at the end of its import."""
        if name != "torch":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        loader: Any = None if spec is None else spec.loader
        if loader is None:
            return spec
        execute = loader.exec_module

        def execute_and_set(module: Any) -> None:
            execute(module)
            self._set(module)

        loader.exec_module = execute_and_set
        return spec

    def _set(self, torch: Any) -> None:
        if self._fresh:
            torch.seed()
        self.first = torch.get_rng_state()
        if self.set_item is not None:
            self.set_item(torch)


late_torch = LateTorch()
