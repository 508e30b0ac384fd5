"""Arrays over shared memory and files are in a worker what they are here: class, mask, values, what may be written."""

from __future__ import annotations

import os
import sys
import threading

import numpy
import pytest

import farmout
from farmout._wire.payload import pack
from farmout._wire.shm import own_arena


@pytest.fixture
def square():
    shared = farmout.empty((2, 2))
    shared[...] = [[0, 1], [2, 3]]
    return shared


def on_workers(function, *items):
    return farmout.map(function, items or (0,), workers=2)


CUBE = numpy.random.default_rng(4).standard_normal((40, 30, 12))
VALUES = numpy.zeros((40, 30), [("count", "i4"), ("value", "f8")])
VALUES["value"] = CUBE[:, :, 5]
LAID_OUT = {
    "one of twelve": CUBE[:, :, 5],
    "axes in another order": CUBE.transpose(2, 0, 1),
    "by columns": numpy.asfortranarray(CUBE),
    "backwards": CUBE[::-1, :, ::-1],
    "every other": CUBE[::2, ::3],
    "one row many times": numpy.broadcast_to(CUBE[3, :, None], (30, 9, 12)),
    "windows": numpy.lib.stride_tricks.sliding_window_view(CUBE[:, 3, 3], 7),
    "a field": VALUES["value"].T,
    "the other byte order": CUBE.astype(">f8")[:, 1:9, 5],
    "half": CUBE.astype("f2")[..., 5],
    "to be read only": numpy.broadcast_to(CUBE, CUBE.shape)[:, :, 5],
}


def shown(array):
    """What NumPy makes of an array, to the last bit, and which kind of array it is."""
    flags = array.flags
    computed = [
        array.sum(),
        array.mean(axis=0),
        array.std(axis=-1),
        numpy.exp(array).sum(),
        array.ravel("K"),
        array + 1,
    ]
    bits = [numpy.asarray(value).tobytes() for value in computed]
    return bits, array.dtype.str, type(array), flags.c_contiguous, flags.f_contiguous, flags.aligned, flags.writeable


@pytest.mark.parametrize("array", LAID_OUT.values(), ids=LAID_OUT)
def test_arrays_lie_in_a_worker_as_they_lie_here(array, engine):
    """As items, also within others, as what functions hold, and as results: sums have the same last bits."""

    def both(item):
        return shown(item), shown(array), item

    def within(pair):
        return shown(pair[1])

    for inside, held, back in farmout.map(both, [array, array], workers=2, engine=engine):
        assert inside == held == shown(back) == shown(array)
    assert farmout.map(within, [(1, array)], workers=2, engine=engine) == [shown(array)]
    rows = farmout.map(shown, array, workers=2, engine=engine)
    assert rows == [shown(row) for row in array]


def test_gaps_between_elements_are_not_sent():
    """One channel of a thousand takes little more room than its elements."""
    cube = numpy.zeros((30, 40, 1000))
    for array in (cube[:, :, 7], cube[:, 7], cube[:, ::40, ::50]):
        assert pack(array).nbytes < 3 * array.nbytes
    assert pack(numpy.broadcast_to(cube[0], (500, 40, 1000))).nbytes < 2 * cube[0].nbytes


def test_items_that_overlap_share_nothing():
    """Windows that can be written to: what an item changes no other item sees, in whatever chunk."""
    memory = numpy.arange(6.0)
    windows = numpy.lib.stride_tricks.as_strided(memory, (4, 3), (8, 8))

    def change(window):
        window += 10
        return window.tolist()

    assert farmout.map(change, windows, workers=2, chunksize=4) == [[i + 10.0, i + 11, i + 12] for i in range(4)]


def test_a_masked_array_is_masked_as_it_was(engine):
    """Without a mask, with a hard one, with gaps, and with the value that stands for what is masked."""
    some = numpy.ma.masked_greater(CUBE, 1.5)
    hard = numpy.ma.masked_array([1.0, 2.0], mask=[False, True], hard_mask=True, fill_value=7)
    for array in (numpy.ma.masked_array([1.0, 2.0]), hard, some[:, :, 5], some.T):
        for back in farmout.map(lambda item: item, [array], workers=2, engine=engine):
            assert back.data.tobytes("A") == array.data.tobytes("A")
            assert repr(back.mask) == repr(array.mask)
            assert (back.hardmask, back.fill_value) == (array.hardmask, array.fill_value)
            assert repr(back.sum()) == repr(array.sum())


@pytest.mark.filterwarnings("ignore:the matrix subclass")
def test_a_matrix_over_shared_memory_is_a_matrix(square):
    """A plain array in its place would multiply element by element."""
    matrix = numpy.asmatrix(square)
    assert on_workers(lambda i: (matrix * matrix).tolist()) == [[[2, 3], [6, 11]]]
    assert on_workers(lambda m: (m * m).tolist(), matrix) == [[[2, 3], [6, 11]]]


def test_a_masked_array_over_shared_memory_keeps_its_mask(square):
    """Else what is masked would be counted."""
    masked = numpy.ma.masked_array(square, mask=[[False, True], [False, True]])
    assert on_workers(lambda i: float(masked.sum())) == [2.0]
    assert on_workers(lambda item: float(item.sum()), masked) == [2.0]


def test_records_keep_their_attributes():
    """Over shared memory and by themselves, whether numpy.rec was imported or not."""
    shared = farmout.empty(2, [("x", float), ("y", int)]).view(numpy.recarray)
    shared.x[:], shared.y[:] = [1, 2], 3
    own = shared.copy()
    assert on_workers(lambda i: (shared.x.tolist(), own[1].y.item(), type(own) is numpy.recarray)) == [
        ([1.0, 2.0], 3, True)
    ]


def test_what_is_read_only_here_is_read_only_there(square, engine):
    """The loop would have failed, and nobody may write to what all see."""
    square.flags.writeable = False

    def write(i):
        square[i] = 9

    with pytest.raises(ValueError, match="read-only"):
        farmout.map(write, range(2), workers=2, engine=engine)
    assert square.tolist() == [[0, 1], [2, 3]]


def test_changed_copies_of_pages_of_a_file_travel(tmp_path):
    """What was written to an array of mode "c" is in no file."""
    numpy.arange(4.0).tofile(tmp_path / "four")
    array = numpy.memmap(tmp_path / "four", float, "c")
    array[1] = 99
    assert on_workers(lambda i: float(array[i]), 0, 1) == [0.0, 99.0]


def test_a_file_that_has_no_name_any_more_travels(tmp_path):
    """An array mapped from it goes as it is, and rows of `fill` come back to it."""
    path = tmp_path / "gone"
    array = numpy.memmap(path, float, "w+", shape=3)
    array[:] = [1, 2, 3]
    os.unlink(path)
    assert on_workers(lambda i: float(array[i]), 0, 1, 2) == [1.0, 2.0, 3.0]
    assert farmout.fill(lambda i: i * 10, range(3), out=array, workers=2).tolist() == [0, 10, 20]


def test_a_part_of_a_mapped_file_can_be_flushed(tmp_path):
    """It is a memmap there as well, and what is written to it is in the file."""
    array = numpy.memmap(tmp_path / "file", float, "w+", shape=6)

    def write(part):
        part[:] = 7
        part.flush()
        return type(part).__name__

    assert on_workers(write, array[2:4]) == ["memmap"]
    assert numpy.fromfile(tmp_path / "file").tolist() == [0, 0, 7, 7, 0, 0]


@pytest.mark.parametrize("place", ["shared", "file", "here"])
def test_rows_of_a_masked_array_are_unmasked(place, tmp_path, engine):
    """As ``out[i] = row`` does, wherever its memory is."""
    memory = {
        "shared": lambda: farmout.empty(3),
        "file": lambda: numpy.memmap(tmp_path / "file", float, "w+", shape=3),
        "here": lambda: numpy.zeros(3),
    }[place]()
    out = numpy.ma.masked_array(memory, mask=True)
    assert farmout.fill(float, range(3), out=out, workers=2, engine=engine).tolist() == [0.0, 1.0, 2.0]


def test_a_masked_array_is_not_shared_without_its_mask():
    """`share` says so, where it would have to leave the mask away."""
    with pytest.raises(TypeError, match="mask"):
        farmout.share(numpy.ma.masked_array([1, 2], mask=[True, False]))


def test_shared_arrays_may_die_while_others_are_looked_for():
    """In another thread: an array over the middle of shared memory is looked for among all that there are."""
    kept = [farmout.empty(2) for _ in range(200)]
    before, over = sys.getswitchinterval(), threading.Event()

    def make_and_drop():
        while not over.is_set():
            farmout.empty(2)

    thread = threading.Thread(target=make_and_drop)
    sys.setswitchinterval(1e-6)
    thread.start()
    try:
        for _ in range(3000):
            assert own_arena().find(kept[-1][1:].__array_interface__["data"][0]) is not None
    finally:
        over.set()
        thread.join()
        sys.setswitchinterval(before)
