"""Ctrl-C between any two lines of the pool: the next call on the same workers is right all the same."""

from __future__ import annotations

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
