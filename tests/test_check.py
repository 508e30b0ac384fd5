"""`check` finds what makes a loop differ from itself in parallel, says where, and has nothing to say of good loops."""

from __future__ import annotations

import functools
import itertools
import json
import os
import random
import time

import numpy
import pytest

import farmout


def check(function, items=range(30), **options):
    return farmout.check(function, items, **{"sample": 6, **options})


generator = numpy.random.default_rng(1)
memo: dict[str, int] = {}
seen: list[int] = []


def shared_generator(i):
    return generator.normal()


def memo_that_affects_values(i):
    return memo.setdefault("first", i)


def counter(i):
    seen.append(i)
    return len(seen)


def changes_its_argument(row):
    row.sort()
    return row[0]


def changes_an_array(a):
    a += 1
    return float(a.sum())


def tells_an_id(i):
    return id(object()) if i else id([])


def tells_the_pid(i):
    return {"pid": [os.getpid()]}


def tells_the_time(i):
    return time.time()


def inverts(i):
    return numpy.linalg.inv(numpy.random.default_rng(i).normal(size=(600, 600)))


def set_order(i):
    return list({f"{i}{letter}" for letter in "abcdefgh"})


def dict_from_a_set(i):
    return dict.fromkeys({f"{i}{letter}" for letter in "abcdefgh"}, 0)


def draws_unseeded(i):
    return random.random()


def prints_the_pid(i):
    print("pid", os.getpid())
    return i


def raises_by_order(i):
    seen.append(i)
    if len(seen) == 3:
        raise ValueError("the third")
    return 0


FOUND = [
    (shared_generator, range(30), {"random", "order"}),
    (memo_that_affects_values, range(30), {"update", "order"}),
    (counter, range(30), {"update", "order"}),
    (changes_its_argument, [[3, 1, 2]] * 8, {"argument"}),
    (changes_an_array, [numpy.zeros(4) for _ in range(8)], {"argument"}),
    (tells_an_id, range(30), {"run"}),
    (tells_the_pid, range(30), {"run"}),
    (tells_the_time, range(30), {"run"}),
    (set_order, range(30), {"hash"}),
    (dict_from_a_set, range(30), {"hash"}),
    (draws_unseeded, range(30), {"random", "run"}),
    (prints_the_pid, range(30), {"printed"}),
    (raises_by_order, range(30), {"update", "order"}),
]


@pytest.mark.parametrize(("function", "items", "kinds"), FOUND, ids=[f.__name__ for f, _, _ in FOUND])
def test_finds(function, items, kinds):
    """The report is false, names the cause, and is data."""
    report = check(function, items)
    assert not report
    assert kinds <= set(report.kinds)
    assert json.loads(json.dumps(report.to_dict()))["ok"] is False
    assert all(finding.text for finding in report.findings)


def test_a_difference_is_told_once():
    """What two plain runs show already is not told of the other runs; what the order does, not of parallel ones."""
    assert check(tells_the_time).kinds == ["run"]
    assert check(memo_that_affects_values).kinds == ["update", "order"]


def test_finds_blas_threads():
    """Bits that depend on how many threads BLAS has; says how many elements, which first, and by how much."""
    report = check(inverts, range(4), sample=2)
    if "blas" not in report.kinds:
        pytest.skip("this BLAS gives the same bits with any number of threads")
    finding = next(f for f in report.findings if f.kind == "blas")
    assert "of 360000 elements differ, the first at [" in finding.text
    assert "by at most" in finding.text
    assert set(report.kinds) == {"blas"}


def test_finds_two_items_that_write_one_file(tmp_path):
    """Written by Python or by others; a path for each item is fine."""
    cv2 = pytest.importorskip("cv2")
    image = numpy.zeros((4, 4), "u1")

    def python_writer(i):
        (tmp_path / "same.txt").write_text(str(i))

    def other_writer(path):
        cv2.imwrite(path, image + len(path))

    def renames(i):
        (scratch := tmp_path / f"{i}.part").write_text(str(i))
        scratch.replace(tmp_path / "same.txt")

    def good_writer(i):
        (tmp_path / f"{i}.txt").write_text(str(i))

    report = check(python_writer)
    assert [f.where for f in report.findings] == [str(tmp_path / "same.txt")]
    assert len(report.findings[0].items) == 6
    assert [f.where for f in check(renames, sample=2).findings] == [str(tmp_path / "same.txt")]
    assert [f.kind for f in check(other_writer, [str(tmp_path / "image.png")] * 6).findings] == ["file"]
    assert check(good_writer)


def test_finds_a_race_of_threads():
    """With engine="threads", what threads do to one another."""
    state = {"busy": 0}

    def meet(i):
        state["busy"] += 1
        time.sleep(0.02)
        value = state["busy"]
        state["busy"] -= 1
        return value

    report = check(meet, engine="threads", workers=4)
    assert {"threads"} == {f.kind for f in report.findings if f.text.endswith("(threads)")}


def test_finds_items_that_disturb_one_another(tmp_path):
    """Two at a time in one scratch folder, which no order of single items shows; in both runs with several workers."""

    def works_in_one_folder(i):
        try:
            (tmp_path / "scratch").mkdir()
        except FileExistsError:
            return "busy"
        time.sleep(0.3)
        (tmp_path / "scratch").rmdir()
        return "done"

    report = check(works_in_one_folder, sample=4, workers=2)
    assert report.kinds == ["parallel"]
    assert {name.partition(" (")[2] for name in (f.text for f in report.findings)} == {
        "2 workers, items one by one)",
        "3 workers, larger chunks)",
    }


class Simulation:
    def __init__(self, n):
        self.n = n

    def run(self, seed):
        return numpy.random.default_rng(seed).normal(size=self.n).cumsum()


@functools.lru_cache
def slow_square(x):
    return x * x


def own_stream(i):
    return farmout.rng().normal(size=3)


def warns_and_prints(i):
    print("item", i)
    return {"a": [i, float("nan")], "b": {str(i), "x"}}


@pytest.mark.parametrize(
    "function",
    [Simulation(5).run, slow_square, own_stream, warns_and_prints, lambda i: 1 // (i - 50), str],
    ids=["simulation", "lru_cache", "farmout.rng", "prints", "lambda", "str"],
)
def test_has_nothing_to_say(function):
    """Good loops: true, and the text says so."""
    report = check(function)
    assert report, str(report)
    assert "the same every time" in str(report)
    assert report.to_dict()["findings"] == []


def test_a_seed_makes_global_draws_fine():
    """The same function that is found without one."""
    assert check(draws_unseeded, seed=1)


def test_the_report_can_be_acted_on():
    """It names the items, the part of the value, by how much, what to do, and the runs with their times."""

    def drifts(i):
        seen.append(i)
        return {"mean": [i, 1.0 + len(seen) * 2**-52]}

    text = str(check(drifts))
    assert "item 0, ['mean'][1]: 1.0000000000000002 became" in text
    assert "units in the last place) (backwards)" in text
    assert "'seen'" in text
    assert "seen.append(i)" in text
    assert "-> Return what the caller needs." in text
    assert "plain loop again" in text


def test_items_that_raise_are_told():
    """Alike each time is no difference; a plain loop would end there, so it is said."""
    report = check(lambda i: 1 / (i - 2), range(6))
    assert report
    assert report.failures == [(2, "ZeroDivisionError: division by zero")]
    assert "1 item raises, each time alike; the first is item 2" in str(report)


def test_the_caller_is_not_touched():
    """No variable, item, random state or last run of the caller changes."""
    seen.clear()
    items = [[3, 1, 2] for _ in range(8)]
    random.seed(3)
    numpy.random.seed(3)
    before = random.getstate(), numpy.random.get_state()[1].tolist(), generator.bit_generator.state
    farmout.map(abs, [-1])
    last = str(farmout.last_run())
    check(changes_its_argument, items)
    check(counter)
    check(shared_generator)
    assert items == [[3, 1, 2]] * 8
    assert seen == []
    assert before == (random.getstate(), numpy.random.get_state()[1].tolist(), generator.bit_generator.state)
    assert last == str(farmout.last_run())


def test_the_sample():
    """First, last and some between; the same at every call; all, or given ones, or from a generator."""
    report = farmout.check(str, range(1000))
    assert len(report.indices) == 20
    assert {0, 1, 2, 997, 998, 999} <= set(report.indices)
    assert report.indices == farmout.check(str, range(1000)).indices
    assert farmout.check(str, "abc", sample=None).indices == (0, 1, 2)
    assert farmout.check(str, range(9), sample=[7, 2]).indices == (2, 7)
    endless = farmout.check(str, itertools.count(), sample=4)
    assert endless.total is None
    assert "the first 1000 items" in str(endless)
    assert farmout.check(pow, (n for n in range(5)), range(5)).total == 5


@pytest.mark.parametrize(
    ("items", "sample", "error"),
    [
        ([], 5, "no items"),
        (range(3), 0, "at least 1"),
        (range(3), [5], "no item has"),
        (range(3), "all", "sample must be"),
    ],
)
def test_bad_input(items, sample, error):
    """Clear errors at the call."""
    with pytest.raises((ValueError, TypeError), match=error):
        farmout.check(str, items, sample=sample)


def test_a_function_that_cannot_travel():
    """The same error as from map."""
    import threading

    lock = threading.Lock()
    with pytest.raises(farmout.NotPicklable, match="lock"):
        farmout.check(lambda i: lock.locked(), range(3))


def test_a_farm_checks():
    """With the defaults of the farm."""
    with farmout.Farm(workers=2, seed=1) as farm:
        assert farm.check(draws_unseeded, range(9), sample=4)
