"""What `explain` predicts: the arithmetic exactly, the measuring by its kinds, never by absolute times."""

from __future__ import annotations

import json
import os
import threading
import time
from dataclasses import replace

import pytest

import farmout
from farmout._plan.estimate import EngineCosts, Sample, makespan, predict, predict_loop


def spin(turns):
    total = 0
    for number in range(turns):
        total += number
    return total


# -- the arithmetic --------------------------------------------------------------------------------------------------


def perfect(engine="processes", **changes):
    given = {"start": 0.0, "fixed": 0.0, "slowdown": 1.0, "overhead": 0.0, "later_slowdown": 1.0, "later_overhead": 0.0}
    return EngineCosts(engine, 4, **(given | changes))


@pytest.mark.parametrize(
    ("positions", "seconds", "work", "trend"),
    [
        (range(0, 100, 10), [2.0] * 10, 200.0, 0.0),
        ([0, 25, 50, 75], [1.0, 3.0, 1.0, 3.0], 200.0, 0.0),
        (range(0, 1000, 10), [1.0 if n % 10 else 11.0 for n in range(100)], 2000.0, None),
        ([5], [3.0], 300.0, 0.0),
    ],
)
def test_work_of_a_sample(positions, seconds, work, trend):
    """All items together cost what the measured ones cost on average."""
    total = 1000 if len(seconds) == 100 else 100
    sample = Sample(total, positions, seconds)
    assert sample.work == pytest.approx(work)
    assert sum(sample.costs) == pytest.approx(work)
    if trend == 0.0:
        assert sample.trend == 0.0


def test_costs_along_a_trend():
    """Falling costs are followed between the measured items, so that a dear first item does not stand for others."""
    costs = [1000 / (n + 1) for n in range(1000)]
    sample = Sample(1000, range(0, 1000, 8), costs[::8])
    assert sample.trend == pytest.approx(-1)
    assert sample.work == pytest.approx(sum(costs), rel=0.2)
    flat = sum(costs[::8]) / len(costs[::8]) * 1000
    assert abs(flat - sum(costs)) > 0.5 * sum(costs)


def test_many_items_are_grouped():
    """A million items are as quick to predict for as a thousand, and keep their sum."""
    sample = Sample(10**6, range(0, 10**6, 10), [1e-6] * 10**5)
    assert len(sample.costs) < 10_000
    assert sample.work == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("costs", "workers", "expected"),
    [([], 3, 0), ([1] * 8, 4, 2), ([1] * 9, 4, 3), ([5, 1, 1, 1], 2, 5), ([1, 1, 1, 5], 2, 6), ([1, 2, 3], 1, 6)],
)
def test_makespan(costs, workers, expected):
    """Each worker takes the next item as soon as it is free."""
    assert makespan(costs, workers) == expected


@pytest.mark.parametrize(
    ("measured", "workers", "first", "later", "limit"),
    [
        (perfect(), 1, 100, 100, "the work"),
        (perfect(), 4, 25, 25, "the work"),
        (perfect(start=1.0, fixed=0.5), 4, 26.5, 25.5, "the work"),
        (perfect(start=40.0), 4, 65, 25, "starting workers"),
        (perfect(overhead=0.5, later_overhead=0.1), 4, 75, 35, "moving bytes"),
        (perfect(slowdown=2.0), 4, 50, 25, "cores or memory shared by workers"),
        (perfect(slowdown=2.0), 1, 100, 100, "the work"),
        (perfect("threads", slowdown=4.0, later_slowdown=4.0), 2, 100, 100, "the interpreter lock"),
    ],
)
def test_prediction(measured, workers, first, later, limit):
    """Start, work, slowing down and moving bytes add up, and the largest is what limits."""
    sample = Sample(100, range(100), [1.0] * 100)
    found = predict(sample, measured, workers, cost_of_lock=measured.engine == "threads")
    assert (found.first, found.later, found.limit) == (pytest.approx(first), pytest.approx(later), limit)
    assert found.low < found.first < found.high


def test_one_long_item_limits():
    """No number of workers is faster than the longest item."""
    sample = Sample(100, range(100), [0.1] * 99 + [50.0])
    found = predict(sample, perfect(), 4)
    assert (found.first > 50, found.limit) == (True, "one long item")


def test_range_covers_fresh_memory_for_results():
    """Large results are measured in memory that is used again; a loop that keeps them all pays for new pages."""
    sample = Sample(100, range(0, 100, 10), [0.01] * 10)
    costs = EngineCosts("threads", 2, 0.0, 0.0, 1.0, 0.0, 1.0, 0.0)
    for predicted in (predict_loop, lambda sample: predict(sample, costs, 2)):
        usual, large = predicted(sample), predicted(replace(sample, fresh=3.0))
        assert large.high == usual.high + 3.0
        assert (large.low, large.first) == (usual.low, usual.first)


def test_results_that_need_fresh_memory_widen_the_range():
    """By what their bytes may cost."""
    explained = farmout.explain(bytes, [4_000_000] * 50, sample=2, workers=1)
    loop = explained.ways[0]
    assert loop.prediction.high > 50 * 4e6 * 1.5e-9


def test_range_narrows_with_the_sample():
    """The more items were measured, the narrower the range."""

    def width(count):
        seconds = [1.0 + n % 3 for n in range(count)]
        found = predict_loop(Sample(10_000, range(0, count * 10, 10), seconds))
        return found.high / found.low

    assert width(5) > 1.5 * width(900)


# -- the measuring ---------------------------------------------------------------------------------------------------


def test_tiny_loop_stays_a_loop():
    """A loop of a few microseconds is left as it is, and the text says how long it takes."""
    found = farmout.explain(lambda x: x * x, range(50), workers=2)
    assert not found.worth_it
    assert found.advice.startswith("Leave it a loop: it takes ")
    assert "us" in found.advice
    assert found.code == "results = [fn(item) for item in items]"
    assert (found.total, found.measured, found.workers) == (50, 50, 2)


def test_rows_and_dictionary():
    """There is a row for the loop and one for each engine and worker count; the dictionary says the same as JSON."""
    found = farmout.explain(spin, [2000] * 300, workers=3)
    ways = [(way.prediction.engine, way.prediction.workers) for way in found.ways]
    assert ways == [("loop", 1)] + [(engine, n) for engine in ("threads", "processes") for n in (1, 2, 3)]
    plain = json.loads(json.dumps(found.to_dict()))
    assert [(way["engine"], way["workers"]) for way in plain["ways"]] == ways
    assert plain["loop_seconds"] == found.loop_seconds > 0
    text = str(found)
    assert repr(found) == text
    assert text.startswith("spin over 300 items, ")
    assert "plain loop" in text
    assert "processes, 3 workers" in text
    assert text.rstrip().endswith(found.code)
    assert found.code in found._repr_html_()
    assert found.worker_memory > 1 << 20
    assert found.start_seconds > 0


def test_dear_items_are_worth_it():
    """Sleeping items gain on every engine, and the line to write is one that runs."""
    for _ in range(3):
        found = farmout.explain(time.sleep, [0.05] * 200, workers=4)
        if found.without_lock > 0.9:  # 1 on a machine that does nothing else
            break
    assert found.measured < 200
    assert found.worth_it
    assert found.without_lock > 0.9
    assert found.code.startswith("results = farmout.map(sleep, items")
    assert 4 < found.loop_seconds < 20
    assert found.best.prediction.workers == 4


def test_interpreter_lock_is_noticed():
    """A function that keeps the interpreter lock gains nothing from threads."""

    def share():
        return farmout.explain(spin, [20_000] * 200, workers=2, engine="threads").without_lock

    assert any(share() < 0.8 for _ in range(3))  # 0 on a machine that does nothing else


def test_sample_and_one_engine():
    """`sample` is the number of items that are measured (and the last), `engine` the only one looked at."""
    found = farmout.explain(spin, [10] * 1000, sample=10, workers=2, engine="threads")
    assert 10 <= found.measured <= 11
    assert {way.prediction.engine for way in found.ways} == {"loop", "threads"}


def test_a_farm_explains_with_its_own_options():
    """The verb is there too; what the farm and the call say counts, the call first."""
    with farmout.Farm(engine="threads", workers=2) as farm:
        assert [way.prediction.engine for way in farm.explain(abs, range(100), sample=4).ways] == [
            "loop",
            "threads",
            "threads",
        ]
        assert farm.explain(abs, range(100), sample=4, workers=1).ways[-1].prediction.workers == 1


def test_nothing_of_the_caller_changes(capsys):
    """Items run in worker processes: what they change and print stays there, and the last run stays what it was."""
    farmout.map(abs, [1], workers=1)
    before, seen = farmout.last_run(), []

    def leave_traces(x):
        seen.append(os.getpid())
        print("item", x)
        return x

    farmout.explain(leave_traces, range(20), workers=2)
    assert seen == []
    assert capsys.readouterr().out == ""
    assert farmout.last_run() is before


def test_what_cannot_be_sent_is_measured_here():
    """A function that processes cannot have is measured in this one, and the reason is shown."""
    lock = threading.Lock()

    def locked(x):
        with lock:
            return x

    found = farmout.explain(locked, range(20), workers=2)
    assert {way.prediction.engine for way in found.ways} == {"loop", "threads"}
    assert "lock" in found.refused["processes"]
    assert "processes: not possible: " in str(found)


def test_generator_and_several_iterables():
    """Of an iterable that is no sequence the beginning is read; several iterables give one argument each."""
    found = farmout.explain(pow, (n for n in range(30)), [2] * 30, workers=2)
    assert (found.total, found.whole) == (30, True)
    assert not farmout.explain(abs, iter(range(20_000)), workers=2, engine="threads").whole


def test_error_of_an_item_is_raised():
    """What the function raises on a measured item is raised as it is."""
    with pytest.raises(ZeroDivisionError):
        farmout.explain(lambda x: 1 // x, range(5), workers=2)


def test_error_of_an_item_names_the_item():
    """The note says which of the caller's items failed, not its place among the measured ones, and says it once."""
    with pytest.raises(ZeroDivisionError) as caught:
        farmout.explain(lambda x: 1 // (x - 600), range(0, 2000, 2), sample=10, workers=2)
    text = "\n".join(caught.value.__notes__)
    found = [line for line in text.splitlines() if "this is item" in line]
    assert found == ["farmout: this is item 300: 600"]
    assert text.count("traceback in the worker:") == 1
    shown: list[BaseException] = [caught.value]
    while shown[-1].__cause__ is not None:  # Python 3.10 shows notes as causes
        shown.append(shown[-1].__cause__)
    assert "".join(map(str, shown)).count("this is item") == (0 if hasattr(caught.value, "add_note") else 1)


def test_worker_that_dies_while_several_items_are_measured():
    """Nobody saw which item it was, so all that may be are named, and no index is given."""
    with pytest.raises(farmout.WorkerDied, match="died on one of the items 0, 4: it exited with status 3") as caught:
        farmout.explain(lambda x: os._exit(3), range(5), workers=2)
    assert caught.value.index is None
    assert getattr(caught.value, "__notes__", []) == []


def test_errors_of_processes_name_the_item():
    """Also where the sample ran on the workers themselves, the item is the caller's."""
    with pytest.raises(farmout.NotPicklable) as caught:
        farmout.explain(lambda x: threading.Lock() if x == 600 else x, range(0, 2000, 2), sample=10, workers=2)
    assert "farmout: this is item 300: 600" in "\n".join(caught.value.__notes__)
    with pytest.raises(farmout.WorkerDied, match="died on item 300: it exited with status 3") as died:
        farmout.explain(lambda x: os._exit(3) if x == 600 else x, range(0, 2000, 2), sample=10, workers=2, timeout=9)
    assert died.value.index == 300


def test_a_time_limit_holds_while_measuring():
    """An item that does not end is ended, in whatever way the others run."""
    with pytest.raises(farmout.ItemTimeout, match="item 300 ran longer than timeout=0.2 s") as caught:
        farmout.explain(lambda x: time.sleep(99) if x == 600 else x, range(0, 2000, 2), sample=10, timeout=0.2)
    assert caught.value.index == 300
    found = farmout.explain(abs, range(9), workers=2, timeout=9)
    assert {way.prediction.engine for way in found.ways} == {"loop", "processes"}
    assert "timeout=9" in found.refused["threads"]


@pytest.mark.parametrize(
    ("arguments", "options", "error", "message"),
    [
        ((3, [1]), {}, TypeError, "fn must be callable"),
        ((abs,), {}, TypeError, "at least one iterable"),
        ((abs, []), {}, ValueError, "at least one item"),
        ((abs, [1]), {"sample": 0}, ValueError, "sample"),
        ((abs, [1]), {"sample": 2.5}, ValueError, "2.5"),
        ((abs, [1], [1, 2]), {}, ValueError, "different lengths"),
        ((abs, [1]), {"workrs": 2}, TypeError, "workrs"),
        ((abs, [1]), {"workers": 0}, ValueError, "workers"),
    ],
)
def test_bad_arguments(arguments, options, error, message):
    """Bad arguments are refused before anything runs, by name and value."""
    with pytest.raises(error, match=message):
        farmout.explain(*arguments, **options)
