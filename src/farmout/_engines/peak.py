"""How much memory this process has had at most: asked once for each chunk, so nothing heavy is imported here."""

from __future__ import annotations

import sys

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

__all__ = ["peak_memory"]


def peak_memory() -> int:
    """Bytes of memory resident in this process at most since it started, shared pages included; 0: not known."""
    if resource is None:
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak << 10
