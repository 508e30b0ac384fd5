"""Ctrl-C between any two lines of the pool: the next call on the same workers is right all the same."""

from __future__ import annotations

import functools
import os
import signal
import sys

import pytest

import farmout

ROOMS = ("/farmout/_engines/processes/", "/farmout/_run/", "/farmout/_observe/recorder.py")
ITEMS = range(400)
RIGHT = [x + 1 for x in ITEMS]


class Interrupter:
    """Raises before line ``number`` of those that farmout runs here; counts them."""

    def __init__(self, number):
        self.number = number
        self.lines = 0

    def __enter__(self):
        self._before = sys.gettrace()
        sys.settrace(self.calls)
        return self

    def __exit__(self, *exception):
        sys.settrace(self._before)

    def calls(self, frame, event, argument):
        return self.line if any(room in frame.f_code.co_filename for room in ROOMS) else None

    def line(self, frame, event, argument):
        if event == "line":
            self.lines += 1
            if self.lines == self.number:
                sys.settrace(None)
                raise KeyboardInterrupt
        return self.line


def call(farm):
    return farm.map(lambda x: x + 1, ITEMS, chunksize=40)


def interrupted(farm, number):
    """Interrupt a call there; returns whether it came so far."""
    with Interrupter(number) as interrupter:
        try:
            assert call(farm) == RIGHT
        except KeyboardInterrupt:
            assert interrupter.lines == number
            return True
    return interrupter.lines >= number


def check_all(numbers):
    """Interrupt calls at all these lines, and call again after each."""
    with farmout.Farm(workers=2) as farm:
        assert call(farm) == RIGHT
        for number in numbers:
            came_so_far = interrupted(farm, number)
            assert call(farm) == RIGHT, number
            if not came_so_far:
                return


def test_interrupted_here_and_there():
    """Lines from the whole course of a call; `make soak` takes all of them."""
    check_all(range(3, 3000, 97))


@pytest.mark.soak
def test_interrupted_at_every_line():
    """The same for each line that a call comes to."""
    check_all(range(1, 10_000))


class _Enough(Exception):
    """What a handler of the program raises."""


class _Signals:
    """Sends the process of this pid a signal, once, when it is pickled or loaded there."""

    def __init__(self, at, pid):
        self.at, self.pid, self.left = at, pid, 1

    def __reduce__(self):
        if self.at == "pickled" and os.getpid() == self.pid and self.left:
            self.left = 0
            signal.raise_signal(signal.SIGUSR1)
        return _loaded, (self.at, self.pid)


def _loaded(at, pid):
    if at == "loaded" and os.getpid() == pid and "FARMOUT_UNARMED" not in os.environ:
        signal.raise_signal(signal.SIGUSR1)
    return _Signals(at, pid)


class _Fails(Exception):
    def __reduce__(self):
        return _error_loaded, self.args


def _error_loaded(pid):
    if os.getpid() == pid:
        signal.raise_signal(signal.SIGUSR1)
    return _Fails(pid)


class _Handler:
    """A handler may be a function, a method, a partial or an object."""

    def __call__(self, number, frame):
        raise _Enough

    def method(self, number, frame):
        raise _Enough


HANDLERS = [_Handler(), _Handler().method, functools.partial(_Handler().method), lambda *given: _Handler()(*given)]


@pytest.mark.parametrize("handler", HANDLERS)
def test_what_a_handler_raises_is_not_taken_for_an_error_of_what_it_interrupts(handler, tmp_path, monkeypatch):
    """It ends the call as itself, whatever is being pickled or loaded at that moment; the pool works on."""
    pid = os.getpid()

    def fails(i):
        raise _Fails(pid)

    def by_value(held):
        return lambda i: str(held)

    kept = {"workers": 1, "journal": tmp_path / "one.journal"}
    monkeypatch.setenv("FARMOUT_UNARMED", "")
    returns = lambda i: _Signals("loaded", pid)  # noqa: E731
    farmout.map(returns, [1], **kept)
    monkeypatch.delenv("FARMOUT_UNARMED")
    calls = {
        "result": lambda: farmout.map(returns, [1], workers=1),
        "error": lambda: farmout.map(fails, [1], workers=1),
        "item": lambda: farmout.map(str, [_Signals("pickled", pid)], workers=1),
        "function": lambda: farmout.map(by_value(_Signals("pickled", pid)), [1], workers=1),
        "key": lambda: farmout.map(str, [_Signals("pickled", pid)], workers=1, journal=tmp_path / "other.journal"),
        "recalled": lambda: farmout.map(returns, [1], **kept),
        "kept": lambda: farmout.map(lambda i: _Signals("pickled", pid), [1], workers=1, journal=tmp_path / "3.journal"),
    }
    before = signal.signal(signal.SIGUSR1, handler)
    try:
        for name, call in calls.items():
            with pytest.raises(_Enough):
                pytest.fail(f"{name}: {call()}")
            assert farmout.map(abs, [-1], workers=1) == [1]
    finally:
        signal.signal(signal.SIGUSR1, before)
