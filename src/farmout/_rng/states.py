"""Global random states and generators: set them for an item, put them back, and see whether they were drawn from."""

from __future__ import annotations

import ctypes
import functools
import pickle
import random
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from .late import late_torch

__all__ = [
    "WORDS",
    "generator_mark",
    "global_marks",
    "is_generator",
    "global_source_name",
    "kept_global_states",
    "no_item",
    "reseed_process",
    "set_global_states",
]

# 32-bit words of an item's `SeedSequence` that `set_global_states` takes: 4 for each of its three users.
WORDS = 12
_MT19937_BYTES = 625 * 4  # 624 words of key and the position


def set_global_states(words: Any) -> None:
    """Set the states of ``random``, legacy ``numpy.random`` and, where it is loaded, torch from an item's words."""
    import numpy

    random.seed(words[:4].tobytes())
    numpy.random.seed(words[4:8])
    late_torch.set_item = functools.partial(_set_torch, int(words[8]) << 31 | int(words[9]) >> 1)
    if (torch := sys.modules.get("torch")) is not None:
        late_torch.set_item(torch)


def _set_torch(number: int, torch: Any) -> None:
    torch.manual_seed(number)


def no_item() -> None:
    """The items to come have no seed."""
    late_torch.set_item = None


@contextmanager
def kept_global_states() -> Iterator[None]:
    """Put the global states back at the end of a block: they are the caller's."""
    import numpy

    states = random.getstate(), numpy.random.get_state()
    cpu, devices = _torch_states(sys.modules.get("torch"))
    late_torch.wait(fresh=False)
    try:
        yield
    finally:
        no_item()
        late_torch.end()
        random.setstate(states[0])
        numpy.random.set_state(states[1])
        torch, cpu = sys.modules.get("torch"), late_torch.first if cpu is None else cpu
        if torch is not None and cpu is not None:
            torch.set_rng_state(cpu)
            if devices is not None:
                torch.cuda.set_rng_state_all(devices)


def _torch_states(torch: Any) -> tuple[Any, Any]:
    if torch is None:
        return None, None
    cuda = getattr(torch, "cuda", None)
    if cuda is None or not cuda.is_initialized():
        return torch.get_rng_state(), None
    return torch.get_rng_state(), cuda.get_rng_state_all()


def reseed_process() -> None:
    """Give a new worker global random states of its own: forked ones start with a copy of their parent's."""
    random.seed()
    numpy_random = sys.modules.get("numpy.random")
    if numpy_random is not None:
        numpy_random.seed()
    if (torch := sys.modules.get("torch")) is not None:
        torch.seed()
    late_torch.wait(fresh=True)


def global_marks() -> dict[str, Any]:
    """A mark of each global state that is loaded; two marks differ if it was drawn from (or set) in between.

    Costs some 20 microseconds; nothing is drawn.
    """
    marks: dict[str, Any] = {"random": random.getstate()}
    mtrand = sys.modules.get("numpy.random.mtrand")
    if mtrand is not None:
        marks["numpy.random"] = _legacy_mark(mtrand._rand._bit_generator)
    torch = sys.modules.get("torch")
    if torch is not None and hasattr(torch, "get_rng_state"):  # not while it is still being imported
        marks["torch"] = _tensor_bytes(torch.get_rng_state())
    return marks


def _legacy_mark(bits: Any) -> Any:
    if type(bits).__name__ == "MT19937":  # reading its memory takes a hundredth of the time that `state` takes
        return ctypes.string_at(bits.ctypes.state_address, _MT19937_BYTES)
    return pickle.dumps(bits.state)


def _tensor_bytes(state: Any) -> bytes:
    return bytes(state.numpy().tobytes() if hasattr(state, "numpy") else state)


def is_generator(value: object) -> bool:
    """Whether a value is a source of random numbers whose state can be read."""
    return _reader(value) is not None


def global_source_name(value: object) -> str | None:
    """Which functions a generator is behind, if it is a global one: those of "random" or of "numpy.random"."""
    mtrand = sys.modules.get("numpy.random.mtrand")
    if value is None:
        return None
    if value is getattr(random, "_inst", None):
        return "random"
    return "numpy.random" if mtrand is not None and value is mtrand._rand else None


def generator_mark(value: object) -> Any:
    """The state of a generator, to be compared with a later one."""
    read = _reader(value)
    assert read is not None
    return read(value)


def _reader(value: object) -> Callable[[Any], Any] | None:
    if isinstance(value, random.Random):
        return None if isinstance(value, random.SystemRandom) else lambda source: source.getstate()
    numpy = sys.modules.get("numpy.random")
    if numpy is not None:
        if isinstance(value, (numpy.Generator, numpy.RandomState)):
            return _numpy_mark
        if isinstance(value, numpy.BitGenerator):
            return lambda bits: pickle.dumps(bits.state)
    torch = sys.modules.get("torch")
    if torch is not None and isinstance(value, getattr(torch, "Generator", ())):
        return lambda source: _tensor_bytes(source.get_state())
    return None


def _numpy_mark(source: Any) -> bytes:
    bits = source.bit_generator if hasattr(source, "bit_generator") else source._bit_generator
    return pickle.dumps(bits.state)
