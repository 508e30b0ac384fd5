"""Lazy verbs: endless input, bounded reading ahead, leaving early, bad items on the way."""

from __future__ import annotations

import itertools
import statistics
import time

import numpy
import pytest

import farmout


def counted():
    read = []

    def endless():
        for i in itertools.count():
            read.append(i)
            yield i

    return read, endless()


def test_it_is_its_own_iterator(engine):
    """What asks for an iterator of it gets the same one, in the middle too; `statistics.mean` asks on Python 3.10."""
    results = farmout.imap(abs, range(5), workers=2, engine=engine)
    assert next(results) == 0
    assert iter(results) is results
    assert statistics.mean(results) == 2.5
    assert list(results) == []


def test_endless_input_is_read_a_bounded_number_ahead(engine):
    """One result was taken; a bounded number of items was read, whatever time passes."""
    read, items = counted()
    with farmout.imap(lambda x: x + 1, items, engine=engine, workers=2) as results:
        assert next(results) == 1
        time.sleep(0.3)
        assert len(read) < 500
        assert list(itertools.islice(results, 1000)) == list(range(2, 1002))
        assert len(read) < 20_000


def test_a_slow_consumer_does_not_pile_up_results():
    """Results of 200 kB wait in a bounded amount of memory."""
    import psutil

    process = psutil.Process()
    results = farmout.imap(lambda i: numpy.zeros(25_000), range(4000), workers=2)
    next(results)
    before = process.memory_info().rss
    for _ in zip(range(60), results, strict=False):
        time.sleep(0.005)
    assert process.memory_info().rss - before < 300e6
    results.close()


def test_leaving_early_cancels_the_rest(tmp_path, engine):
    """After the loop is left the pool works at once."""
    for value in farmout.imap(lambda i: (time.sleep(0.005), i)[1], range(100_000), engine=engine, workers=2):
        if value == 3:
            break
    del value
    assert farmout.map(abs, [-1], engine=engine) == [1]


def test_unordered_gives_all(engine):
    """Each result once, whatever the order."""
    assert sorted(farmout.imap_unordered(abs, range(100), engine=engine, workers=2, chunksize=3)) == list(range(100))


def test_generator_that_raises(engine):
    """Items before are finished and delivered, then the generator's own error comes."""

    def items():
        yield from range(5)
        raise LookupError("no more")

    seen = []
    with pytest.raises(LookupError, match="no more"):
        for value in farmout.imap(abs, items(), engine=engine, workers=2):
            seen.append(value)
    assert seen == [0, 1, 2, 3, 4]
    assert farmout.map(abs, [-1], engine=engine) == [1]


def test_an_error_of_the_items_says_how_many_had_come(engine):
    """Whose error it is and where is in a note; what farmout itself says of them has none."""
    with pytest.raises(ValueError, match="invalid literal") as caught:
        farmout.map(abs, map(int, ["1", "2", "three"]), engine=engine, workers=2)
    assert caught.value.__notes__ == ["farmout: the items raised this after 2 of them had come"]
    with pytest.raises(ValueError, match="number 1 ended after 2 items") as caught:
        farmout.map(max, iter([1, 2, 3]), iter([1, 2]), engine=engine)
    assert not hasattr(caught.value, "__notes__")


def test_several_iterables_whose_members_have_an_equality_of_their_own(engine):
    """Arrays that come from a generator are not compared with anything."""
    rows = (numpy.full(2, i) for i in range(4))
    assert farmout.map(lambda row, n: row.sum() + n, rows, range(4), engine=engine, workers=2) == [0, 3, 6, 9]


def test_stop_iteration_in_the_generator():
    """PEP 479: a RuntimeError, never a shorter result."""
    with pytest.raises(RuntimeError):
        farmout.map(abs, (next(iter(())) for _ in range(3)), workers=2)


def test_unequal_lengths(engine):
    """An error that says so, before or when it shows."""
    with pytest.raises(ValueError, match="different lengths"):
        farmout.map(max, [1, 2, 3], [1, 2], engine=engine)
    with pytest.raises(ValueError, match="different lengths"):
        farmout.map(max, iter([1, 2, 3]), iter([1, 2]), engine=engine)


@pytest.mark.parametrize("verb", [farmout.check, farmout.explain])
def test_check_and_explain_refuse_what_map_refuses(verb):
    """Generators of different lengths too: the shorter one does not decide how much is looked at."""
    with pytest.raises(ValueError, match="shorter"):
        verb(max, iter([1, 2, 3]), iter([1, 2]))


def test_failing_item_in_a_stream(engine):
    """Results before the failure are delivered first."""
    seen = []
    with pytest.raises(ZeroDivisionError):
        for value in farmout.imap(lambda i: 1 / (3 - i), itertools.count(), engine=engine, workers=2):
            seen.append(value)
    assert len(seen) == 3


def test_what_items_print_comes_right_before_their_results(capsys):
    """A caller that leaves at a result has seen what its item printed, and nothing of later ones."""

    def tell(i):
        print("item", i)
        return i

    for engine in ("threads", "processes"):
        for value in farmout.imap(tell, range(50), workers=2, engine=engine, chunksize=10):
            print("got", value)
            if value == 13:
                break
        expected = "".join(f"item {i}\ngot {i}\n" for i in range(14))
        assert (engine, expected) == (engine, capsys.readouterr().out)


@pytest.mark.parametrize("verb", [farmout.imap, farmout.imap_unordered])
def test_type_of_the_results(verb):
    """A type checker is told that the iterator gives what the function returns."""
    assert verb.__annotations__["return"] == "Results[T]"
