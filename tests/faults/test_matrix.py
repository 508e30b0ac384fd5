"""Every row of the fault matrix on every engine it applies to: no hang, the right error, nothing left behind."""

from __future__ import annotations

import pytest

from .rows import ROWS

CASES = [
    pytest.param(row, engine, id=f"{row.number}-{engine}", marks=[pytest.mark.faults] if row.slow else [])
    for row in ROWS
    for engine in row.engines
]


@pytest.mark.parametrize(("row", "engine"), CASES)
def test_row(watchdog, row, engine):
    """farmout does what is right, within the time limit."""
    answer = watchdog.run(row, engine)
    if answer["verdict"] == "not possible here":
        pytest.skip(answer["did"])
    assert answer["verdict"] == "right", f"row {row.number}, {row.fault}: {answer['did']}\n{answer['detail']}"


def test_every_row_is_there_once():
    """Rows 1 to 96; those of files and the journal (97 to 109) are tested with them."""
    assert sorted(row.number for row in ROWS) == list(range(1, 97))
