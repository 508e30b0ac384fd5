"""Rows run in a child that counts what is left itself; what the watchdog keeps between rows is not a leftover."""

from __future__ import annotations

import pytest

from .watchdog import Watchdog


@pytest.fixture(autouse=True)
def nothing_left_behind():
    return None


@pytest.fixture(scope="module")
def watchdog():
    watchdog = Watchdog()
    yield watchdog
    watchdog.close()
