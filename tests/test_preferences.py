"""What the caller's program sets in libraries holds in worker processes too, and goes again."""

from __future__ import annotations

import csv
import importlib
import io
import mimetypes
import socket

import numpy
import pytest

import farmout
from farmout._engines.preferences import preferences


@pytest.fixture
def farm():
    with farmout.Farm(workers=2) as farm:
        yield farm


def same_as_the_loop(farm, function, items=range(4)):
    result = farm.map(function, items)
    assert result == [function(item) for item in items]
    return result


def test_fields_of_csv_files(farm):
    def read(size):
        return [len(row[0]) for row in csv.reader(io.StringIO("x" * size))]

    before = csv.field_size_limit(10**6)
    try:
        same_as_the_loop(farm, read, [200_000])
    finally:
        csv.field_size_limit(before)
    with pytest.raises(csv.Error, match="field larger than field limit"):
        farm.map(read, [200_000])


def test_dialects_of_csv(farm):
    def read(dialect):
        return next(csv.reader(io.StringIO("a;'b;c',d\n"), dialect=dialect))

    plain = same_as_the_loop(farm, read, ["excel", "unix"])
    csv.register_dialect("semicolons", delimiter=";", quotechar="'")
    csv.register_dialect("excel", delimiter=",", quotechar="'")
    try:
        assert same_as_the_loop(farm, read, ["semicolons", "excel"]) == [["a", "b;c,d"], ["a;'b;c'", "d"]]
        csv.register_dialect("semicolons", delimiter=";")
        same_as_the_loop(farm, read, ["semicolons", "excel"])
    finally:
        csv.unregister_dialect("semicolons")
        csv.register_dialect("excel", csv.excel)
    assert same_as_the_loop(farm, read, ["excel", "unix"]) == plain
    with pytest.raises(csv.Error, match="unknown dialect"):
        farm.map(read, ["semicolons"])


def test_types_of_files(farm):
    def guess(name):
        return mimetypes.guess_type(name), mimetypes.guess_all_extensions("text/x-frames")

    names = ["a.frames", "a.txt", "a.txt.gz"]
    plain = same_as_the_loop(farm, guess, names)
    mimetypes.add_type("text/x-frames", ".frames")
    mimetypes.add_type("text/x-frames", ".frame")
    try:
        assert same_as_the_loop(farm, guess, names) != plain
    finally:
        mimetypes.init()
    assert same_as_the_loop(farm, guess, names) == plain
    assert "mimetypes" not in preferences()


def test_time_limit_of_sockets(farm):
    def limit(_):
        return socket.getdefaulttimeout()

    socket.setdefaulttimeout(7.5)
    try:
        assert same_as_the_loop(farm, limit) == [7.5] * 4
    finally:
        socket.setdefaulttimeout(None)
    assert same_as_the_loop(farm, limit) == [None] * 4


def test_options_of_pandas(farm):
    pandas = pytest.importorskip("pandas")

    def shown(rows):
        return repr(pandas.Series([1 / 3] * rows))

    plain = same_as_the_loop(farm, shown, [3, 40])
    with pandas.option_context("display.max_rows", 6, "display.float_format", lambda x: f"<{x:.1f}>"):
        assert same_as_the_loop(farm, shown, [3, 40]) != plain
    assert same_as_the_loop(farm, shown, [3, 40]) == plain
    assert "pandas" not in preferences()


def test_parameters_of_matplotlib(farm):
    matplotlib = pytest.importorskip("matplotlib")

    def asked(_):
        return (
            matplotlib.figure.Figure().dpi,
            matplotlib.rcParams["lines.linewidth"],
            matplotlib.rcParams["font.family"],
        )

    importlib.import_module("matplotlib.figure")
    plain = same_as_the_loop(farm, asked)
    with matplotlib.rc_context({"lines.linewidth": 9, "figure.dpi": 30, "font.family": ["serif"]}):
        assert same_as_the_loop(farm, asked) != plain
    assert same_as_the_loop(farm, asked) == plain


def test_dtype_of_torch(farm):
    torch = pytest.importorskip("torch")
    torch.set_default_dtype(torch.float64)
    try:
        assert same_as_the_loop(farm, lambda i: str((torch.ones(2) * i).dtype)) == ["torch.float64"] * 4
    finally:
        torch.set_default_dtype(torch.float32)
    same_as_the_loop(farm, lambda i: str((torch.ones(2) * i).dtype))


def test_what_an_initializer_sets_stays(monkeypatch):
    def limit(_):
        return csv.field_size_limit()

    with farmout.Farm(workers=1, initializer=csv.field_size_limit, initargs=(99,)) as farm:
        assert farm.map(limit, range(2)) == [99, 99]
        monkeypatch.setenv("FARMOUT_TEST_OF_SETTINGS", "1")
        assert farm.map(limit, range(2)) == [99, 99]


def test_nothing_is_told_where_nothing_is_set():
    assert numpy.geterr()  # a library is loaded
    assert preferences() == {}
