"""Dask distributed on this machine: one task a chunk on a LocalCluster of single-threaded processes."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

from distributed import Client, LocalCluster

import bench.contenders.base as base


class Dask(base.Contender):
    """The cluster is made in the first call."""

    client: Client | None = None

    def map(self, function: base.Function, items: Sequence[Any]) -> list[Any]:
        client = self._open()
        kept = client.scatter([function], broadcast=True, hash=False)[0]
        chunks = self.tuned_chunks(items)
        futures = client.map(base.apply_to_chunk, [kept] * len(chunks), chunks, pure=False)
        return [result for chunk in client.gather(futures) for result in chunk]

    def close(self) -> None:
        if self.client is not None:
            cluster = self.client.cluster
            self.client.close()
            cluster.close()

    def _open(self) -> Client:
        if self.client is None:
            cluster = LocalCluster(
                n_workers=self.workers,
                threads_per_worker=1,
                processes=True,
                dashboard_address=None,
                silence_logs=logging.CRITICAL,
            )
            self.client = Client(cluster)
        return self.client
