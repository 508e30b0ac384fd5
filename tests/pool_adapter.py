"""`multiprocessing.Pool` written with farmout's verbs: what a user of the one meets on the way to the other."""

from __future__ import annotations

import functools
import multiprocessing
import os
import threading
import warnings

import farmout

__all__ = ["Pool"]


class Pool:
    """As `multiprocessing.Pool`: single calls go to a `farmout.Executor`, all others are verbs of a `farmout.Farm`."""

    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None):
        self._open = False
        if processes is not None and processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if maxtasksperchild is not None:
            raise ValueError("maxtasksperchild is not offered")
        preparation = {"initializer": initializer, "initargs": initargs} if initializer is not None else {}
        self._farm = farmout.Farm(workers=processes, **preparation)
        self._executor = farmout.Executor(processes, **preparation)
        self._threads = []
        self._open = True

    def map(self, function, iterable, chunksize=None):
        return self._running().map(function, iterable, chunksize=chunksize)

    def starmap(self, function, iterable, chunksize=None):
        return self._running().starmap(function, iterable, chunksize=chunksize)

    def imap(self, function, iterable, chunksize=1):
        return self._running().imap(function, iterable, chunksize=chunksize)

    def imap_unordered(self, function, iterable, chunksize=1):
        return self._running().imap_unordered(function, iterable, chunksize=chunksize)

    def map_async(self, function, iterable, chunksize=None, callback=None, error_callback=None):
        return self._in_thread(
            functools.partial(self.map, function, iterable, chunksize), callback=callback, error_callback=error_callback
        )

    def starmap_async(self, function, iterable, chunksize=None, callback=None, error_callback=None):
        return self._in_thread(
            functools.partial(self.starmap, function, iterable, chunksize),
            callback=callback,
            error_callback=error_callback,
        )

    def apply_async(self, function, args=(), kwds={}, callback=None, error_callback=None):  # noqa: B006 - as Pool has it
        self._running()
        result = AsyncResult(callback, error_callback)
        self._executor.submit(function, *args, **kwds).add_done_callback(result.take)
        return result

    def apply(self, function, args=(), kwds={}):  # noqa: B006 - as Pool has it
        return self.apply_async(function, args, kwds).get()

    def close(self):
        self._open = False

    def terminate(self):
        self.close()
        self._farm.close()
        self._executor.shutdown(wait=False, cancel_futures=True)

    def join(self):
        if self._open:
            raise ValueError("Pool is still running")
        for thread in self._threads:
            thread.join()
        self._executor.shutdown()
        self._farm.close()

    def __enter__(self):
        self._running()
        return self

    def __exit__(self, *exception):
        self.terminate()

    def __del__(self):
        if self._open:
            warnings.warn(
                f"unclosed running pool {self!r} of {os.getpid()}", ResourceWarning, source=self, stacklevel=2
            )

    def _running(self):
        if not self._open:
            raise ValueError("Pool not running")
        return self._farm

    def _in_thread(self, call, **callbacks):
        self._running()
        result = AsyncResult(**callbacks)
        thread = threading.Thread(target=result.run, args=(call,))
        self._threads.append(thread)
        thread.start()
        return result


class AsyncResult:
    """As `multiprocessing.pool.AsyncResult`."""

    def __init__(self, callback, error_callback):
        self._callback, self._error_callback = callback, error_callback
        self._ready = threading.Event()
        self._value = self._error = None

    def run(self, call):
        try:
            self._set(call(), None)
        except BaseException as error:
            self._set(None, error)

    def take(self, future):
        error = future.exception()
        self._set(None if error else future.result(), error)

    def _set(self, value, error):
        self._value, self._error = value, error
        callback, told = (self._error_callback, error) if error is not None else (self._callback, value)
        if callback is not None:
            callback(told)
        self._ready.set()

    def ready(self):
        return self._ready.is_set()

    def wait(self, timeout=None):
        self._ready.wait(timeout)

    def successful(self):
        if not self.ready():
            raise ValueError("not ready")
        return self._error is None

    def get(self, timeout=None):
        if not self._ready.wait(timeout):
            raise multiprocessing.TimeoutError
        if self._error is not None:
            raise self._error
        return self._value
