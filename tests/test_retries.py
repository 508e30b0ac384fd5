"""Fault tables: what the first tries of an item do; how often it is tried, with what numbers, and what is told."""

from __future__ import annotations

import os
import signal
import time

import pytest

import farmout


def with_faults(table):
    """A function that does what the table says for the first tries of an item, and then returns its random number.

    "raise", "die" (SIGKILL), "exit" (sys.exit), "stuck" (until a time limit); returns also the counter of the tries."""
    tries = farmout.empty(20, int)
    tries[:] = 0

    def work(i):
        tries[i] += 1
        actions = table.get(i, ())
        action = actions[tries[i] - 1] if tries[i] <= len(actions) else "ok"
        if action == "raise":
            raise OSError(f"try {tries[i]}")
        if action == "die":
            os.kill(os.getpid(), signal.SIGKILL)
        if action == "exit":
            raise SystemExit(3)
        if action == "stuck":
            time.sleep(3600)
        return i, float(farmout.rng().random())

    return work, tries


def expected():
    return farmout.map(lambda i: (i, float(farmout.rng().random())), range(20), seed=3, engine="serial")


@pytest.mark.parametrize("verb", [farmout.map, farmout.imap])
@pytest.mark.parametrize("chunksize", [None, 1, 10])
def test_errors_that_pass(engine, verb, chunksize):
    """Each item is tried as often as its table says and draws the same numbers as if nothing had happened."""
    table = {0: ["raise"], 3: ["raise", "raise"], 4: ["exit"], 19: ["raise"]}
    work, tries = with_faults(table)
    result = list(verb(work, range(20), workers=2, engine=engine, retries=2, seed=3, chunksize=chunksize))
    assert result == expected()
    assert tries.tolist() == [1 + len(table.get(i, ())) for i in range(20)]


def test_deaths_and_time_limits_that_pass():
    """A killer and a stuck item are tried again, by themselves: their neighbours run once."""
    table = {2: ["die", "die"], 3: ["raise", "die"], 7: ["stuck"], 11: ["die", "stuck"]}
    work, tries = with_faults(table)
    result = farmout.map(work, range(20), workers=2, retries=2, seed=3, timeout=0.5, chunksize=10)
    assert result == expected()
    assert tries.tolist() == [1 + len(table.get(i, ())) for i in range(20)]


@pytest.mark.parametrize("on_error", ["raise", "return"])
def test_errors_that_stay(engine, on_error):
    """The last error comes, with the history; others are not concerned."""
    work, tries = with_faults({5: ["raise"] * 9})
    options = {"workers": 2, "engine": engine, "retries": farmout.Retry(2), "on_error": on_error}
    if on_error == "raise":
        with pytest.raises(OSError, match="try 3") as caught:
            farmout.map(work, range(20), **options)
        error = caught.value
    else:
        result = farmout.map(work, range(20), **options)
        assert [r[0] for r in result if not isinstance(r, farmout.Failure)] == [i for i in range(20) if i != 5]
        error = result[5].error
        assert str(error) == "try 3"
    notes = "\n".join(error.__notes__)
    assert all(text in notes for text in ("item 5", "failed 3 times", "OSError: try 1", "OSError: try 2"))
    assert tries[5] == 3


def test_which_errors_are_worth_another_try(engine):
    """A class, several, or a function that decides."""
    for on, count in ((ValueError, 1), ((ValueError, OSError), 4), (lambda error: "try 1" in str(error), 2)):
        work, tries = with_faults({1: ["raise"] * 9})
        with pytest.raises(OSError):
            farmout.map(work, range(4), workers=2, engine=engine, retries=farmout.Retry(3, on=on))
        assert tries[1] == count


def test_a_decider_that_raises_is_an_error_of_the_call(engine):
    """It ends the call with its own exception, not in a hang."""
    work, _ = with_faults({1: ["raise"] * 9})
    with pytest.raises(KeyError):
        farmout.map(work, range(4), workers=2, engine=engine, retries=farmout.Retry(1, on=lambda error: {}["no"]))
    assert farmout.map(abs, [-1], workers=2, engine=engine) == [1]


def test_the_delay_grows(engine):
    """Tries of one item are at least delay, delay * backoff ... apart; others go on meanwhile."""
    moments = farmout.empty((20, 4), float)
    work, tries = with_faults({1: ["raise"] * 3})

    def noting(i):
        moments[i, tries[i]] = time.monotonic()
        return work(i)

    retry = farmout.Retry(3, delay=0.05, backoff=3, longest_delay=0.1)
    assert len(farmout.map(noting, range(20), workers=2, engine=engine, retries=retry)) == 20
    gaps = moments[1, 1:] - moments[1, :-1]
    assert (gaps >= [0.05, 0.1, 0.1]).all(), gaps
    assert moments[19, 0] < moments[1, 3]


BAD = [
    (lambda: farmout.Retry(-1), ValueError, "times.*-1"),
    (lambda: farmout.Retry(1.5), TypeError, "times.*1.5"),
    (lambda: farmout.Retry(1, on=5), TypeError, "on must be.*5"),
    (lambda: farmout.Retry(1, on=int), TypeError, "on must be.*int"),
    (lambda: farmout.Retry(1, on=(OSError, "x")), TypeError, "on must be.*'x'"),
    (lambda: farmout.Retry(1, delay=-1), ValueError, "delay.*-1"),
    (lambda: farmout.Retry(1, delay=float("nan")), ValueError, "delay.*nan"),
    (lambda: farmout.Retry(1, backoff=0.5), ValueError, "backoff.*0.5"),
]


@pytest.mark.parametrize(("make", "kind", "message"), BAD, ids=range(len(BAD)))
def test_bad_policies(make, kind, message):
    """Refused when they are made, with the argument and its value."""
    with pytest.raises(kind, match=message):
        make()
