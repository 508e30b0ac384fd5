"""Random numbers and lost updates with the real torch, where it is installed; its stand-in is in test_random.py."""

from __future__ import annotations

import importlib.util

import pytest

from conftest import run_script

PROGRAM = """
import random, sys, warnings
import farmout
import torch
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

def draw(i):
    return float(torch.rand(())), torch.randn(2).tolist(), random.random()

def drop(i):
    return torch.nn.functional.dropout(torch.ones(40), 0.5).tolist()

failed = farmout.empty(10, "u1")
failed[:] = 0

def fails_once(i):
    value = draw(i)
    if i % 3 == 0 and not failed[i]:
        failed[i] = 1
        raise ValueError(i)
    return value

own = torch.Generator()
own.manual_seed(3)
table = torch.zeros(10)
layers = torch.nn.Sequential(torch.nn.Linear(3, 2), torch.nn.ReLU(), torch.nn.Linear(2, 1))

def draws_own(i):
    return float(torch.rand((), generator=own))

def writes(i):
    table[i] = i

def learns(i):
    optimizer = torch.optim.SGD(layers.parameters(), lr=0.1)
    optimizer.zero_grad()
    layers(torch.ones(3)).sum().backward()
    optimizer.step()

def predicts(i):
    with torch.no_grad():
        return float(layers(torch.ones(3) * i))

def told(function, **options):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        values = farmout.map(function, range(10), **options)
    ours = farmout.RandomnessWarning, farmout.LostUpdateWarning
    return values, [str(w.message) for w in caught if issubclass(w.category, ours)]
"""

SEEDED = """
before = torch.get_rng_state()
warnings.simplefilter("error")
for function in (draw, drop):
    expected = farmout.map(function, range(10), seed=2, engine="serial")
    assert len(set(map(str, expected))) == 10
    for options in ({}, {"workers": 1}, {"chunksize": 1}, {"engine": "threads"}):
        options = {"workers": 3, **options}
        assert expected == farmout.map(function, range(10), seed=2, **options), options
    for kind in (ThreadPoolExecutor, ProcessPoolExecutor):
        with kind(2) as executor:
            assert expected == farmout.map(function, range(10), seed=2, engine=executor), kind
expected = farmout.map(draw, range(10), seed=2, engine="serial")
assert expected == farmout.map(fails_once, range(10), seed=2, workers=2, retries=1)
assert torch.equal(before, torch.get_rng_state())
print("same")
"""

UNSEEDED = """
for options in ({"workers": 3, "chunksize": 1}, {"engine": "threads", "workers": 2}):
    for function in (draw, drop):
        values, texts = told(function, **options)
        assert len(set(map(str, values))) == 10, options
        assert len(texts) == 1, texts
        assert "'torch'" in texts[0], texts
        assert "seed= to the call" in texts[0]
        assert {"draw": "float(torch.rand(()))", "drop": "functional.dropout("}[function.__name__] in texts[0]
values, texts = told(draws_own, workers=2)
assert "  own: a torch.Generator; " in texts[0], texts
assert "take own = torch.Generator().manual_seed(int(farmout.rng().integers(2**63)))" in texts[0]
print("told")
"""

LOST = """
_, (text,) = told(writes, workers=2)
assert "table[i] = i" in text, text
_, (text,) = told(learns, workers=2)
assert text.startswith("'layers' changes inside the function"), text
_, texts = told(predicts, workers=2)
assert texts == [], texts
print("noticed")
"""

LATE = """
import sys, farmout, warnings

def draw(i):
    return __import__("tor" + "ch").rand(3).tolist()

warnings.simplefilter("ignore")
with farmout.Farm(workers=3) as farm:
    assert len(set(map(str, farm.map(draw, range(6), chunksize=1)))) == 6
    there = farm.map(draw, range(6), seed=2, chunksize=1)
assert "torch" not in sys.modules
assert there == farmout.map(draw, range(6), seed=2, engine="serial")
import torch
drawn = torch.rand(3)
assert torch.equal(drawn, torch.rand(3, generator=torch.Generator().manual_seed(torch.initial_seed()))), "the caller's"
print("fresh")
"""


@pytest.mark.parametrize(
    ("body", "expected"),
    [(PROGRAM + SEEDED, "same"), (PROGRAM + UNSEEDED, "told"), (PROGRAM + LOST, "noticed"), (LATE, "fresh")],
    ids=["a seed sets it on every engine", "draws without a seed are told", "lost updates", "imported within items"],
)
def test_torch(body, expected, tmp_path):
    """In a program of its own: torch, once imported, would stay in this process."""
    if importlib.util.find_spec("torch") is None:
        pytest.skip("torch is not installed")
    done = run_script(body, tmp_path)
    assert (done.stdout, done.returncode) == (expected + "\n", 0), done.stderr
