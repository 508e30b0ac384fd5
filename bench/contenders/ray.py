"""Ray on this machine: one task a chunk, the function put into its object store once a call."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from typing import Any

os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")

import ray

import bench.contenders.base as base


class Ray(base.Contender):
    """`ray.init` in the first call, which is what a script pays."""

    started = False

    def map(self, function: base.Function, items: Sequence[Any]) -> list[Any]:
        self._open()
        kept = ray.put(function)
        chunks = [_run_chunk.remote(kept, chunk) for chunk in self.tuned_chunks(items)]
        return [result for chunk in ray.get(chunks) for result in chunk]

    def close(self) -> None:
        if self.started:
            ray.shutdown()

    def _open(self) -> None:
        if not self.started:
            ray.init(
                num_cpus=self.workers,
                include_dashboard=False,
                configure_logging=True,
                logging_level=logging.ERROR,
                log_to_driver=False,
            )
            self.started = True


@ray.remote
def _run_chunk(function: base.Function, chunk: Sequence[Any]) -> list[Any]:
    return base.apply_to_chunk(function, chunk)
