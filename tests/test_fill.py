"""fill: one ordinary array that the workers wrote, or an error that names the item."""

from __future__ import annotations

import numpy
import pytest

import farmout


def row(i):
    return numpy.full((3, 2), i, dtype=numpy.float32)


def test_equals_the_loop(engine):
    """Shape, dtype and values; ordinary, writable, without a global."""
    array = farmout.fill(row, range(50), engine=engine, workers=2)
    expected = numpy.array([row(i) for i in range(50)])
    assert (type(array), array.dtype, array.shape, array.flags.writeable) == (
        numpy.ndarray,
        expected.dtype,
        expected.shape,
        True,
    )
    assert (array == expected).all()
    array += 1


def test_scalars_structs_and_tuples(engine):
    """Numbers, structured rows and several outputs."""
    assert farmout.fill(lambda i: i * 2, range(5), engine=engine).tolist() == [0, 2, 4, 6, 8]
    kind = numpy.dtype([("a", "i4"), ("b", "f8")])
    structs = farmout.fill(lambda i: numpy.array((i, i / 2), kind), range(4), engine=engine)
    assert (structs.dtype, structs["b"].tolist()) == (kind, [0.0, 0.5, 1.0, 1.5])
    rows, sums = farmout.fill(lambda i: (row(i), float(i)), range(6), engine=engine)
    assert (rows.shape, sums.tolist()) == ((6, 3, 2), [0.0, 1.0, 2.0, 3.0, 4.0, 5.0])


@pytest.mark.parametrize("kind", ["ndarray", "empty", "memmap", "fortran"])
def test_out(kind, tmp_path, engine):
    """What is given is written and returned."""
    shape = (30, 3, 2)
    makers = {
        "ndarray": lambda: numpy.zeros(shape, "f4"),
        "fortran": lambda: numpy.zeros(shape, "f4", order="F"),
        "empty": lambda: farmout.empty(shape, "f4"),
        "memmap": lambda: numpy.memmap(tmp_path / "x", "f4", "w+", shape=shape),
    }
    out = makers[kind]()
    assert farmout.fill(row, range(30), out=out, engine=engine, workers=2) is out
    assert (out == numpy.array([row(i) for i in range(30)])).all()
    if kind == "memmap":
        out.flush()
        assert (numpy.fromfile(tmp_path / "x", "f4").reshape(shape) == out).all()


def test_any_sliceable_thing():
    """A thing with shape, dtype and assignment along axis 0 is enough."""

    class Store:
        shape, dtype = (4,), numpy.dtype("i8")

        def __init__(self):
            self.rows = {}

        def __setitem__(self, index, value):
            self.rows[index] = int(value)

    store = Store()
    farmout.fill(abs, [-1, -2, 3, 4], out=store, workers=2)
    assert store.rows == {0: 1, 1: 2, 2: 3, 3: 4}


def test_wrong_shape_names_item_and_shapes(engine):
    """The message has the item and both shapes."""
    with pytest.raises(farmout.ShapeMismatch, match=r"item 9 returned shape \(4,\).*\(3,\)"):
        farmout.fill(lambda i: numpy.zeros(4 if i == 9 else 3), range(20), engine=engine, workers=2, chunksize=1)


def test_lossy_cast_is_refused(engine):
    """Integers first, a fraction later: an error, and dtype= is the way out."""

    def late_fraction(i):
        return 0.5 if i == 15 else i

    with pytest.raises(farmout.ShapeMismatch, match="item 15.*float64"):
        farmout.fill(late_fraction, range(20), engine=engine, workers=2)
    assert farmout.fill(late_fraction, range(20), engine=engine, dtype=float)[15] == 0.5
    assert farmout.fill(lambda i: i / 3, range(3), engine=engine, dtype="f4").dtype == numpy.float32
    with pytest.raises(farmout.ShapeMismatch):
        farmout.fill(lambda i: i + 0.5, range(3), engine=engine, dtype=int)
    with pytest.raises(farmout.ShapeMismatch, match="item 0 returned dtype <U6"):
        farmout.fill(lambda i: "no int", range(3), engine=engine, dtype=int)


def test_no_items():
    """Without a result nobody knows the shape; with out= nothing is to do."""
    with pytest.raises(ValueError, match="no items"):
        farmout.fill(row, [])
    out = numpy.zeros((0, 3))
    assert farmout.fill(row, [], out=out) is out


def test_failures_leave_zeros(engine):
    """on_error="return" lists nothing here but keeps the other rows."""
    array = farmout.fill(lambda i: 1.0 / (i - 2), range(5), engine=engine, on_error="return")
    assert array[2] == 0.0
    assert array[3] == 1.0


def test_bad_out():
    """Said at the call."""
    with pytest.raises(farmout.ShapeMismatch, match="4 items"):
        farmout.fill(row, range(4), out=numpy.zeros((3, 3, 2)))
    with pytest.raises(TypeError, match="out must be"):
        farmout.fill(row, range(4), out=[0] * 4)
    frozen = numpy.zeros(4)
    frozen.flags.writeable = False
    with pytest.raises(ValueError, match="read-only"):
        farmout.fill(float, range(4), out=frozen)


def test_arrays_live_on_without_their_makers():
    """Results and filled arrays survive the end of the workers, and recycled pages do not change them."""
    with farmout.Farm(workers=2) as farm:
        first = farm.map(lambda i: numpy.full(100_000, i), range(6))
        filled = farm.fill(lambda i: numpy.full(1000, i), range(50))
        second = farm.map(lambda i: numpy.full(100_000, -i), range(6))
        del second
        third = farm.map(lambda i: numpy.full(100_000, 7), range(6))
    assert [int(a.min()) for a in first] == [int(a.max()) for a in first] == list(range(6))
    assert (filled == numpy.arange(50)[:, None]).all()
    assert all((a == 7).all() for a in third)


def test_shared_arrays():
    """empty and share: seen by all, kept while used, views and captured slices included."""
    table = farmout.share(numpy.arange(100_000.0))
    view = table[10::2]
    assert farmout.map(lambda i: float(view[i]), range(3), workers=2) == [10.0, 12.0, 14.0]
    out = farmout.empty((4, 3), int)

    def put(i):
        out[i] = i

    farmout.map(put, range(4), workers=2)
    assert out.tolist() == [[i] * 3 for i in range(4)]


def test_writing_to_an_argument_touches_no_other_item():
    """Captured arrays are private to a worker; items are private to the item."""
    captured = numpy.zeros(200_000)
    items = [numpy.zeros(200_000)] * 6

    def write(a):
        a += 1
        return float(a[0])

    assert farmout.map(write, items, workers=2) == [1.0] * 6
    assert items[0][0] == 0.0

    def write_captured(i):
        captured[i] = 5
        return float(captured[i])

    with pytest.warns(farmout.LostUpdateWarning):
        assert farmout.map(write_captured, range(4), workers=2) == [5.0] * 4
    assert captured.sum() == 0


RECORD = numpy.dtype([("count", "i4"), ("pair", "f8", (2,))])


@pytest.mark.parametrize("how", ["dtype", "out"])
def test_tuples_become_records_of_a_structured_array(how, engine):
    """With a structured dtype, or array, a tuple is one row of it."""
    given = {"dtype": RECORD} if how == "dtype" else {"out": numpy.zeros(3, RECORD)}
    array = farmout.fill(lambda i: (i, [i, i / 2]), range(3), engine=engine, **given)
    assert (array.dtype, array["count"].tolist(), array["pair"][2].tolist()) == (RECORD, [0, 1, 2], [2.0, 1.0])


@pytest.mark.parametrize(
    ("fn", "options", "message"),
    [
        (lambda i: [[1], [1, 2]], {}, r"item 0 returned \[\[1\], \[1, 2\]\], which is no array"),
        (lambda i: 1.5 if i else [[1], [1, 2]], {"out": numpy.zeros(3)}, "item 0 returned .* which is no array"),
        (lambda i: (1, 2, 3), {"dtype": RECORD}, "item 0 returned 3 values, .* the fields count, pair"),
        (lambda i: (i / 2, [0, 0]), {"dtype": RECORD}, r"field 'count' of item 1 .* \(0.5\) would change"),
        (lambda i: (i, 0), {"dtype": RECORD}, r"field 'pair' of item 0 returned shape \(\)"),
        (lambda i: (i, i), {"out": (numpy.zeros(3),)}, r"item 0 returned \(0, 0\), and not a tuple of 1 outputs"),
        (lambda i: 1e300 * i, {"dtype": "f4"}, "item 1 returned dtype float64, .* would change"),
        (lambda i: 2**40 * i, {"dtype": "i4"}, "item 1 returned dtype int64, .* would change"),
        (lambda i: "abc"[: i + 1], {"dtype": "U2"}, r"item 2 returned dtype <U3, .* \('abc'\) would change"),
        (lambda i: numpy.datetime64("2020-01-01T00:00:01"), {"dtype": "M8[D]"}, "item 0 .* would change"),
        (lambda i: 1 + 1j * i, {"dtype": float}, r"item 1 returned dtype complex128, .* \(\(1\+1j\)\) would change"),
        (lambda i: numpy.ma.masked_array([1, 2], [i == 2, 0]), {}, r"item 2 returned a masked array"),
        (lambda i: object(), {}, "item 0 returned <object .*use map"),
        (lambda i: None, {}, "item 0 returned None, .*use map"),
    ],
)
def test_what_fits_no_row_is_named(fn, options, message, engine):
    """Whatever a result is, the error names the item, and nothing is cut, wrapped or rounded to infinity."""
    with pytest.raises(ValueError, match=message) as caught:
        farmout.fill(fn, range(3), engine=engine, **options)
    assert caught.value.__notes__[0].startswith("farmout: this is item")


@pytest.mark.parametrize(
    ("fn", "failed"),
    [
        (lambda i: numpy.ones(i + 1), [1, 2, 3]),
        (lambda i: "text" if i == 2 else 1.0, [2]),
        (lambda i: 1.5 if i == 2 else 1, [2]),
        (lambda i: (1, 2)[: i % 2] or 1.0, [1, 3]),
        (lambda i: {} if i == 0 else 1.0, [0]),
    ],
)
def test_what_fits_no_row_is_a_failed_item(fn, failed, engine):
    """Also where it was under way before the first result told the shape: on every engine the others go on."""
    array = farmout.fill(fn, range(4), engine=engine, on_error="return", workers=2)
    assert [failure.index for failure in farmout.last_run().failures] == failed
    assert [bool(row.any()) for row in array] == [i not in failed for i in range(4)]
    with pytest.raises(ValueError, match="every item failed, .* The first: ShapeMismatch: item 0 returned {}"):
        farmout.fill(lambda i: {}, range(4), engine=engine, on_error="return")


def test_casts_that_lose_nothing_are_silent(engine):
    """Complex numbers without an imaginary part, whole numbers, dates: stored without a warning."""
    assert farmout.fill(lambda i: complex(i), range(3), dtype=float, engine=engine).tolist() == [0.0, 1.0, 2.0]
    assert farmout.fill(lambda i: i * 1.0, range(3), dtype="u1", engine=engine).tolist() == [0, 1, 2]
    assert farmout.fill(lambda i: i / 10, range(2), dtype="f4", engine=engine)[1] == numpy.float32(0.1)
    days = farmout.fill(lambda i: numpy.datetime64("2020-01-02T00:00:00"), [1], dtype="M8[D]", engine=engine)
    assert days.tolist() == [numpy.datetime64("2020-01-02").item()]


@pytest.mark.parametrize(
    ("dtype", "error", "message"),
    [
        ("nope", TypeError, "dtype='nope' is no dtype of NumPy"),
        (("f4", "nope"), TypeError, "'nope'"),
        (object, ValueError, "dtype=<class 'object'> holds Python objects"),
    ],
)
def test_a_wrong_dtype_is_refused_before_anything_runs(dtype, error, message):
    """At the call, with the value."""
    ran = []
    with pytest.raises(error, match=message):
        farmout.fill(ran.append, range(3), dtype=dtype, engine="serial")
    assert ran == []


def test_dtypes_and_arrays_of_several_outputs_must_agree():
    """One dtype for each array; the message shows both."""
    outs = (numpy.zeros(2, "f4"), numpy.zeros(2, "i8"))
    assert farmout.fill(lambda i: (i, i), range(2), out=outs, dtype=("f4", "i8")) is outs
    with pytest.raises(ValueError, match=r"dtype=\('f4', 'f8'\) differs from that of out \(float32, int64\)"):
        farmout.fill(lambda i: (i, i), range(2), out=outs, dtype=("f4", "f8"))


@pytest.mark.parametrize("shape", [2.5, "ab", (2, "a"), None])
def test_a_wrong_shape_of_empty_is_named(shape):
    """With the value."""
    with pytest.raises(TypeError, match="shape must be a whole number or a tuple of them, not"):
        farmout.empty(shape)
    assert farmout.empty(numpy.array([2, 3])).shape == (2, 3)
