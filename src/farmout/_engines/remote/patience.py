"""How long a cluster may be without workers before that is an error."""

from __future__ import annotations

import os
import time

__all__ = ["Patience", "patience"]


def patience() -> float:
    """Seconds to wait for a cluster to have a worker: FARMOUT_CLUSTER_SECONDS, or 30."""
    text = os.environ.get("FARMOUT_CLUSTER_SECONDS", "30")
    try:
        return float(text)
    except ValueError:
        wanted = "a number of seconds"
        raise ValueError(f"the environment variable FARMOUT_CLUSTER_SECONDS must be {wanted}, not {text!r}") from None


class Patience:
    """Is told again and again whether a cluster is well, and knows when it has not been for too long."""

    def __init__(self) -> None:
        self.seconds = patience()
        self._ill_since: float | None = None

    def lost(self, *, well: bool) -> bool:
        """Whether it is time to give up."""
        now = time.monotonic()
        if well:
            self._ill_since = None
            return False
        if self._ill_since is None:
            self._ill_since = now
        return now - self._ill_since >= self.seconds
