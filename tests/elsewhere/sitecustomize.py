"""Put this folder on PYTHONPATH and Python lacks what only Linux has; workers and programs started by tests as well."""

import ctypes
import mmap
import os
import signal

ONLY_LINUX = {
    os: ("memfd_create", "pidfd_open", "waitid", "sched_getaffinity"),
    mmap: ("MADV_REMOVE", "MADV_DONTDUMP"),
    signal: ("pidfd_send_signal",),
}
for module, names in ONLY_LINUX.items():
    for name in names:
        if hasattr(module, name):
            delattr(module, name)


class _Library(ctypes.CDLL):
    def __getattr__(self, name):
        if name == "prctl":
            raise AttributeError(name)
        return super().__getattr__(name)


ctypes.CDLL = _Library
