"""Random numbers: the same for any engine, workers and chunks with a seed; never shared; dangerous draws are named."""

from __future__ import annotations

import contextlib
import functools
import random
import sys
import threading
import types
import warnings
from concurrent.futures import ThreadPoolExecutor

import numpy
import pytest
import scipy.stats

import farmout


def own_stream(i):
    return float(farmout.rng().normal()), i


def legacy_draws(i):
    return random.random(), float(numpy.random.rand())


generator = numpy.random.default_rng(1)
legacy = numpy.random.RandomState(1)
python = random.Random(1)


class Simulation:
    def __init__(self):
        self.rng = numpy.random.default_rng(5)

    def step(self, i):
        return self.rng.normal() + i


class Settings:
    def __init__(self):
        self.parts = {"rng": random.Random(5)}

    def draw(self, i):
        return self.parts["rng"].random()


frozen = scipy.stats.norm()
simulation = Simulation()
normal = numpy.random.default_rng(1).normal
bits = numpy.random.PCG64(1)
gauss = random.gauss
rand = numpy.random.rand
several = [numpy.random.default_rng(n) for n in range(9)]
system = random.SystemRandom()


def draws_generator(i):
    return float(generator.normal())


def draws_legacy(i):
    return float(legacy.rand())


def draws_python(i):
    return python.random()


def draws_two(i):
    return draws_generator(i), random.random()


@pytest.mark.parametrize(
    ("name", "function"),
    [
        ("generator", draws_generator),
        ("legacy", draws_legacy),
        ("python", draws_python),
        ("self.rng", Simulation().step),
        ("self.parts", Settings().draw),
        ("numpy.random", lambda i: frozen.rvs()),
        ("simulation.rng", lambda i: simulation.rng.normal()),
        ("normal", lambda i: normal()),
        ("bits", lambda i: numpy.random.Generator(bits).normal()),
        ("random", lambda i: random.random()),
        ("numpy.random", lambda i: numpy.random.rand()),
    ],
    ids=[None, None, None, "attribute", "in a dict", "in scipy", "of a global", "method", "BitGenerator", None, None],
)
def test_a_shared_source_is_named(name, function):
    """Once, with the fix, at the call."""
    with pytest.warns(farmout.RandomnessWarning) as caught:
        farmout.map(function, range(20), workers=2)
    text = str(caught[0].message)
    assert len(caught) == 1
    assert text.startswith(f"the function draws random numbers from '{name}'")
    assert "farmout.rng()" in text
    assert caught[0].filename == __file__


def draws_where_python_does(i):
    import numpy as np

    rows = [i, i + 1]
    random.shuffle(rows)
    return np.random.permutation(rows).tolist()


def draws_late(i):
    return float(generator.normal()) if i == 13 else i


def draws_from_scipy(i):
    return float(frozen.rvs()), i


def draws_imported(i):
    return gauss(0, 1), float(rand()), i


DRAWING = [
    ("random", "random.shuffle(rows)", draws_where_python_does),
    ("numpy.random", "return np.random.permutation(rows).tolist()", draws_where_python_does),
    ("random", "return gauss(0, 1), float(rand()), i", draws_imported),
    ("numpy.random", "return gauss(0, 1), float(rand()), i", draws_imported),
    ("generator: a numpy.random.Generator", "return float(generator.normal()) if i == 13 else i", draws_late),
    ("self.rng: a numpy.random.Generator", "return self.rng.normal() + i", Simulation().step),
    ("python: a random.Random", "return python.random()", draws_python),
    ("numpy.random", "return float(frozen.rvs()), i", draws_from_scipy),
]


@pytest.mark.parametrize("engine", ["processes", "threads"])
@pytest.mark.parametrize(("source", "line", "function"), DRAWING, ids=[f"{s} by {line}" for s, line, _ in DRAWING])
def test_the_line_that_draws_is_shown(source, line, function, engine):
    """With its file; and for a captured generator what it is."""
    with pytest.warns(farmout.RandomnessWarning) as caught:
        farmout.map(function, range(20), workers=2, engine=engine)
    (place,) = [text for text in str(caught[0].message).splitlines() if text.startswith(f"  {source}")]
    assert f"{__file__}:" in place
    assert place.endswith(line)


def test_the_items_that_drew_are_told():
    """The first one by itself, later ones by their chunk."""
    with pytest.warns(farmout.RandomnessWarning, match=r"\(noticed after item 0\)"):
        farmout.map(draws_generator, range(20), workers=1)
    with pytest.warns(farmout.RandomnessWarning, match=r"\(noticed after items 10 to 14\)"):
        farmout.map(draws_late, range(20), workers=1, chunksize=5)
    with pytest.warns(farmout.RandomnessWarning, match=r"\(noticed after items 1 to 19\)"):
        farmout.map(draws_late, range(20), workers=1, chunksize=20)


def test_a_library_that_draws_is_told_to_take_the_items_generator():
    """No line of the function shows it."""
    for engine in ("processes", "threads"):
        with pytest.warns(farmout.RandomnessWarning, match="perhaps a library .*\n.*random_state="):
            farmout.map(resamples, range(4), workers=2, engine=engine)


def resamples(i):
    return float(scipy.stats.bootstrap((numpy.arange(9.0),), numpy.mean, n_resamples=9).standard_error)


def test_draws_of_the_caller_are_not_the_functions():
    """On threads, between two results."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for root in farmout.imap(lambda i: float(numpy.sqrt(i)), range(40), workers=2, engine="threads"):
            assert root + random.random() + numpy.random.rand() >= 0


def test_what_a_seed_left_behind_is_not_drawn_again():
    """Workers that ran items with a seed draw afresh in a call without one: two may have been left at one item."""
    seeded = {value for row in farmout.map(legacy_draws, range(2), seed=1, engine="serial") for value in row}
    with farmout.Farm(workers=2) as farm:
        farm.map(own_stream, range(2), seed=1, chunksize=1)
        with pytest.warns(farmout.RandomnessWarning):
            values = farm.map(legacy_draws, range(20), chunksize=1)
    assert not seeded & {value for row in values for value in row}


def drawn_by_both_workers(draw, **options):
    """What two items draw, each on a worker of its own; it is warned about."""
    gate = farmout.empty(2, "u1")
    gate[:] = 0

    def meet(i):  # both workers must work
        gate[i] = 1
        while not gate.all():
            pass
        return draw(i)

    with pytest.warns(farmout.RandomnessWarning):
        return farmout.map(meet, range(2), workers=2, chunksize=1, **options)


def test_the_danger_is_real():
    """Why it is worth a warning: two workers with a copy of one generator give the same numbers twice."""
    first, second = drawn_by_both_workers(lambda i: float(generator.normal()))
    assert first == second


def test_functions_imported_from_random_belong_to_the_global_states():
    """``from random import gauss``: a seed reaches them, without one no two items share draws, and both say so."""
    expected = farmout.map(draws_imported, range(8), seed=4, engine="serial")
    for function in (draws_imported, lambda i: (gauss(0, 1), float(rand()), i)):
        assert expected == farmout.map(function, range(8), seed=4, workers=2, chunksize=1)
        with pytest.warns(farmout.RandomnessWarning, match="^the function draws .* 'random' and 'numpy.random', whose"):
            values = farmout.map(function, range(8), workers=2, chunksize=1)
        assert len({value for row in values for value in row[:2]}) == 16
    for function in (functools.partial(gauss, 0), functools.partial(rand, 1)):
        expected = farmout.map(function, [1] * 8, seed=4, engine="serial")
        values = farmout.map(function, [1] * 8, seed=4, workers=2, chunksize=1)
        assert list(map(repr, expected)) == list(map(repr, values))
    counts = [1, 2, 3]
    expected = farmout.map(rand, counts, seed=4, engine="serial")
    assert repr(expected) == repr(farmout.map(rand, counts, seed=4, workers=2, chunksize=1))


@pytest.mark.parametrize("start_method", ["forkserver", "fork", "spawn"])
def test_workers_never_share_draws_from_global_states(start_method):
    """Each worker has fresh ones; a forked one would begin with a copy of its parent's."""
    first, second = drawn_by_both_workers(legacy_draws, start_method=start_method)
    assert not set(first) & set(second)


def test_a_seed_does_not_help_a_captured_generator():
    """It is still warned about; global draws are reproducible then, and are not."""
    with pytest.warns(farmout.RandomnessWarning, match="'generator'") as caught:
        farmout.map(draws_two, range(20), workers=2, seed=1)
    assert len(caught) == 1


def seeds_itself(i):
    numpy.random.seed(i)
    random.seed(i)
    return numpy.random.rand() + random.random()


def own_generator(i):
    return numpy.random.default_rng(i).normal() + random.Random(i).random() + float(farmout.rng().normal())


def test_no_warning_for_good_habits():
    """Items that seed themselves, own generators, farmout.rng(), a generator for each item, seed=: nothing to say."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for function in (seeds_itself, own_generator, own_stream):
            farmout.map(function, range(9), workers=2)
        farmout.map(lambda rng: float(rng.normal()), several, workers=2)
        farmout.map(lambda i: float(several[i].normal()), range(9), workers=2)
        farmout.map(lambda i: system.random() < 1, range(9), engine="threads", workers=2)
        farmout.map(legacy_draws, range(9), workers=2, seed=3)
        farmout.map(legacy_draws, range(9), engine="serial")


def test_threads_share_their_sources():
    """There the draws are not copies, but who gets which depends on who comes first."""
    for name, function in (("generator", draws_generator), ("random", lambda i: random.random())):
        with pytest.warns(farmout.RandomnessWarning, match=f"'{name}', which all threads share"):
            farmout.map(function, range(9), engine="threads", workers=2)


def test_a_seed_gives_the_same_for_every_engine_and_chunk():
    """random, numpy.random and farmout.rng(), in any order and company, also when an item is tried again."""

    def draw(i):
        return legacy_draws(i), own_stream(i)

    failed = farmout.empty(12, "u1")

    def fails_once(i):
        value = draw(i)
        if i % 5 == 0 and not failed[i]:
            failed[i] = 1
            raise ValueError(i)
        return value

    expected = farmout.map(draw, range(12), seed=[3, 4], engine="serial")
    for options in ({"chunksize": 1}, {"chunksize": 5}, {"workers": 1}, {"workers": 3}):
        assert expected == farmout.map(draw, range(12), seed=[3, 4], **{"workers": 2, **options})
        failed[:] = 0
        assert expected == farmout.map(fails_once, range(12), seed=[3, 4], retries=1, **{"workers": 2, **options})


@pytest.mark.parametrize("seed", [numpy.int64(3), numpy.array(3), (numpy.uint32(3), 4)], ids=repr)
def test_seeds_of_numpy_are_plain_numbers(engine, seed):
    """The stream is that of the number itself, also in workers that have not loaded NumPy when they hear of it."""
    plain = (3, 4) if isinstance(seed, tuple) else 3
    draw = lambda i: farmout.rng().random()  # noqa: E731
    assert farmout.map(draw, range(3), seed=plain, engine="serial") == farmout.map(
        draw, range(3), seed=seed, engine=engine
    )


def test_threads_take_turns_with_a_seed():
    """The same draws from the global states as in the serial engine, whatever the company; the caller's stay."""
    both = threading.Barrier(2, timeout=0.05)

    def draw(i):
        first = legacy_draws(i)
        with contextlib.suppress(threading.BrokenBarrierError):  # side by side, if that were possible
            both.wait()
        return first, legacy_draws(i)

    expected = farmout.map(draw, range(12), seed=5, engine="serial")
    state = random.getstate()
    assert expected == farmout.map(draw, range(12), seed=5, engine="threads", workers=3, chunksize=1)
    with ThreadPoolExecutor(2) as executor:
        assert expected == farmout.map(draw, range(12), seed=5, engine=executor)
    assert state == random.getstate()


def test_threads_that_leave_the_global_states_alone_run_side_by_side():
    """After some items that drew from farmout.rng() only, two wait for each other."""
    both = threading.Barrier(2)

    def meet(i):
        if i >= 20:
            both.wait(timeout=20)
        return own_stream(i)

    expected = farmout.map(own_stream, range(40), seed=5, engine="serial")
    assert expected == farmout.map(meet, range(40), seed=5, engine="threads", workers=2, chunksize=1)


def test_turns_that_end_with_or_within_a_chunk_are_no_draw():
    """The states were set for the items before; nothing to warn of."""

    def quiet(i):
        return numpy.float64(farmout.rng().normal())

    expected = farmout.map(quiet, range(40), seed=5, engine="serial")
    for chunksize in (None, 1, 20):
        with ThreadPoolExecutor(2) as executor:
            assert expected == farmout.map(quiet, range(40), seed=5, engine=executor, chunksize=chunksize)
        assert expected == farmout.map(quiet, range(40), seed=5, engine="threads", workers=2, chunksize=chunksize)


def test_a_draw_after_the_turns_is_told():
    """An item that draws from a global state when nobody expected it any more."""
    draw = lambda i: random.random() if i > 20 else i  # noqa: E731
    with pytest.warns(farmout.RandomnessWarning, match="'random', which all threads share"):
        farmout.map(draw, range(60), seed=5, engine="threads", workers=2, chunksize=1)


def test_threads_take_turns_again_after_such_a_draw():
    """So the items after it have the draws that they have on every other engine."""

    def draw(i):
        return random.random() if i > 20 else 0.0

    expected = farmout.map(draw, range(200), seed=5, engine="serial")
    with pytest.warns(farmout.RandomnessWarning):
        values = farmout.map(draw, range(200), seed=5, engine="threads", workers=2, chunksize=1)
    right = [ours == theirs for ours, theirs in zip(values, expected, strict=True)]
    assert sum(right[100:]) > 50  # without turns none is; a draw without a turn, begun before, may still disturb one


def test_the_stream_is_that_of_the_documentation():
    """Item i draws from SeedSequence(seed, spawn_key=(i,))."""
    values = farmout.map(lambda i: float(farmout.rng().normal()), range(3), seed=7, workers=2)
    streams = [numpy.random.default_rng(numpy.random.SeedSequence(7, spawn_key=(i,))) for i in range(3)]
    assert [float(stream.normal()) for stream in streams] == values


TORCH = """
__file__ = "torch.so"  # compiled, as the real one: its state is no variable of the program
import random as _random
_state = [12345]
class Tensor(bytes):
    pass
def get_rng_state():
    return Tensor(_state[0].to_bytes(8, "little"))
def set_rng_state(state):
    _state[0] = int.from_bytes(state, "little")
def manual_seed(seed):
    _state[0] = seed % 2**64
def seed():
    manual_seed(_random.SystemRandom().getrandbits(63))
def rand():
    _state[0] = (_state[0] * 6364136223846793005 + 1442695040888963407) % 2**64
    return _state[0] / 2**64
class Generator:
    def __init__(self, seed=0):
        self.state = seed
    def __reduce__(self):
        return Generator, (self.state,)
    def get_state(self):
        return Tensor(self.state.to_bytes(8, "little"))
    def random(self):
        self.state += 1
        return self.state
"""


@pytest.fixture
def torch(tmp_path, monkeypatch):
    """A stand-in with torch's interface to its global generator; workers import it as well."""
    (tmp_path / "torch.py").write_text(TORCH)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.delitem(sys.modules, "torch", raising=False)
    import torch

    assert isinstance(torch, types.ModuleType)
    yield torch
    sys.modules.pop("torch", None)


def test_torch(torch):
    """Its global generator is set for each item by seed=, kept for the caller, and drawing from it unseeded is told."""

    def draw(i):
        import torch

        return torch.rand()

    before = torch.get_rng_state()
    expected = farmout.map(draw, range(6), seed=2, engine="serial")
    assert len(set(expected)) == 6
    assert before == torch.get_rng_state()
    for chunksize in (1, 4):
        assert expected == farmout.map(draw, range(6), seed=2, workers=2, chunksize=chunksize)
    with pytest.warns(farmout.RandomnessWarning, match="'torch'"):
        values = farmout.map(lambda i: torch.rand(), range(6), workers=2, chunksize=1)
    assert len(set(values)) == 6
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        farmout.map(lambda i: (torch.manual_seed(i), torch.rand()), range(6), workers=2)
    own = torch.Generator(3)
    with pytest.warns(farmout.RandomnessWarning, match="'own'"):
        farmout.map(lambda i: own.random(), range(6), workers=2)


def test_torch_that_is_imported_within_an_item(torch):
    """It begins in every process with the same state: in workers it gets one of its own, with a seed the item's."""
    sys.modules.pop("torch")

    def draw(i):
        return __import__("tor" + "ch").rand()

    with farmout.Farm(workers=2, chunksize=1) as farm, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert len(set(farm.map(draw, range(20)))) == 20
    with farmout.Farm(workers=2, chunksize=1) as farm:
        seeded = farm.map(draw, range(20), seed=2)
    assert "torch" not in sys.modules
    assert farmout.map(draw, range(20), seed=2, engine="serial") == seeded
    assert sys.modules["torch"].get_rng_state() == torch.Tensor((12345).to_bytes(8, "little"))
    assert not any(type(finder).__name__ == "LateTorch" for finder in sys.meta_path)


def test_the_farm_draws_nothing_itself(engine):
    """No verb moves the caller's global states, with a seed or without."""
    random.seed(4)
    numpy.random.seed(4)
    states = random.getstate(), numpy.random.get_state()[1].tolist()
    for seed in (None, 9):
        farmout.map(own_stream, range(10), engine=engine, workers=2, seed=seed)
        list(farmout.imap_unordered(own_stream, range(10), engine=engine, workers=2, seed=seed))
        farmout.fill(lambda i: float(farmout.rng().normal()), range(10), engine=engine, workers=2, seed=seed)
    assert states == (random.getstate(), numpy.random.get_state()[1].tolist())
