"""Changes that a worker process would lose in silence are named, once, with the line; what is fine gives no warning."""

from __future__ import annotations

import collections
import functools
import importlib
import subprocess
import sys
import warnings

import numpy
import pandas
import pytest

import farmout
from conftest import run_script

results: list[int] = []
count = 0
table: dict[int, int] = {}
model = None


class Totals:
    shared = 0

    def __init__(self):
        self.total = 0
        self.seen = []

    def add(self, x):
        self.total += x
        return x

    def see(self, x):
        self.seen.append(x)
        return x

    def __call__(self, x):
        self.last = x
        return x

    @classmethod
    def count(cls, x):
        cls.shared += 1
        return x

    @functools.cached_property
    def table(self):
        return [n * n for n in range(100)]

    def look_up(self, x):
        return self.table[x]


def appends(i):
    results.append(i)


def counts(i):
    global count
    count += 1
    return i


def keeps(i):
    table[i] = i * i
    return i


def class_counts(i):
    Totals.shared += 1
    return i


class Register:  # nothing in it binds an attribute
    rows: list[int] = []  # noqa: RUF012


def class_appends(i):
    Register.rows.append(i)
    return i


def attribute_counts(i):
    attribute_counts.calls = getattr(attribute_counts, "calls", 0) + 1
    return i


def one_level_down(i):
    appends(i)
    return i


def default_grows(i, seen=[]):  # noqa: B006
    seen.append(i)
    return i


def closure():
    total = 0

    def add(x):
        nonlocal total
        total += x
        return x

    return add


def array_row():
    rows = numpy.zeros((30, 4))

    def write(i):
        rows[i] = i + 1

    return write


def large_array():
    rows = numpy.zeros((300, 10_000))

    def write(i):
        rows[i] = i + 1

    return write


def one_element(order, kind):
    rows = numpy.zeros((1000, 1000), dtype=kind, order=order)

    def write(i):
        rows[i + 333, 13] = i

    return write


def two_elements_change_places():
    row = numpy.arange(1_000_000)

    def swap(i):
        row[[12_345, 23_456]] = row[[23_456, 12_345]]

    return swap


def frame():
    table = pandas.DataFrame({"a": numpy.zeros(30), "b": list("xyz") * 10})

    def write(i):
        table.loc[i, "a"] = i

    return write


def frame_column():
    table = pandas.DataFrame({"a": numpy.zeros(30)})

    def write(i):
        table["new"] = i

    return write


def series(values):
    column = pandas.Series(values)

    def write(i):
        column.iloc[0] = column.iloc[1]

    return write


def through_out():
    total = numpy.zeros(3)

    def add(i):
        numpy.add(total, i + 1, out=total)

    return add


def partial_argument():
    return functools.partial(lambda seen, x: seen.update({x: x}), {})


def large_list():
    rows = list(range(300_000))
    return lambda x: rows.append(x)


def keyword_default(i, *, seen={}):  # noqa: B006
    seen[i] = i


def partial_keyword():
    return functools.partial(lambda x, *, seen: seen.append(x), seen=[])


def partial_of_a_method():
    return functools.partial(Totals().see)


def captured_method():
    see = Totals().see
    return lambda x: see(x)


def captured_append():
    push = list[int]().append
    return lambda x: push(x)


def functions_in_a_dictionary():
    seen = []
    table = {"see": lambda x: seen.append(x)}
    return lambda x: table["see"](x)


def function_in_an_object():
    seen = []
    see = numpy.vectorize(lambda x: seen.append(x) or x)
    return lambda x: see(x)


class Slotted:
    __slots__ = ("count",)

    def __init__(self):
        self.count = 0

    def add(self, x):
        self.count += x
        return x


class Setting:
    def set(self, x):
        setattr(self, "last", x)  # noqa: B010
        return x


class Listing:
    rows: list[int] = []  # noqa: RUF012

    def add(self, x):
        self.rows.append(x)
        return x


def class_of_a_closure():
    class Base:
        count = 0

    class Derived(Base):
        def add(self, x):
            Base.count += 1
            return x

    return Derived().add


def iterator():
    numbers = iter(range(1000))
    return lambda x: next(numbers) + x


LOST = [
    ("results", appends, "results.append(i)", "farmout.map returns"),
    ("count", counts, "count += 1", "add it up"),
    ("table", keeps, "table[i] = i * i", "dict(farmout.map(...))"),
    ("Totals", class_counts, "Totals.shared += 1", "add it up"),
    ("attribute_counts", attribute_counts, "attribute_counts.calls = ", "instead of changing it"),
    ("results", one_level_down, "results.append(i)", "farmout.map returns"),
    ("seen", default_grows, "seen.append(i)", "farmout.map returns"),
    ("total", closure(), "total += x", "add it up"),
    ("rows", array_row(), "rows[i] = i + 1", "farmout.fill"),
    ("rows", large_array(), "rows[i] = i + 1", "farmout.empty"),
    ("rows", one_element("C", "f8"), "rows[i + 333, 13] = i", "farmout.empty"),
    ("rows", one_element("F", "M8[s]"), "rows[i + 333, 13] = i", "farmout.empty"),
    ("row", two_elements_change_places(), "row[[12_345, 23_456]] = ", "farmout.empty"),
    ("table", frame(), 'table.loc[i, "a"] = i', "Return the value instead"),
    ("table", frame_column(), 'table["new"] = i', "Return the value instead"),
    ("column", series([1.0, 2.0]), "column.iloc[0] = column.iloc[1]", "Return the value instead"),
    ("column", series(["a", "b"]), "column.iloc[0] = column.iloc[1]", "Return the value instead"),
    ("column", series(pandas.Categorical(["a", "b"])), "column.iloc[0] = ", "Return the value instead"),
    ("column", series(pandas.date_range("2020", periods=2, tz="UTC")), "column.iloc[0] = ", "Return the value instead"),
    ("cls", Totals.count, "cls.shared += 1", "add it up"),
    ("Register", class_appends, "Register.rows.append(i)", "farmout.map returns"),
    ("total", through_out(), "out=total", "farmout.fill"),
    ("seen", partial_argument(), "seen.update({x: x})", "instead of changing it"),
    ("numbers", iterator(), "next(numbers)", "instead of changing it"),
    ("rows", large_list(), "rows.append(x)", "farmout.map returns"),
    ("seen", keyword_default, "seen[i] = i", "dict(farmout.map(...))"),
    ("seen", partial_keyword(), "seen.append(x)", "farmout.map returns"),
    ("self.seen", partial_of_a_method(), "self.seen.append(x)", "farmout.map returns"),
    ("see", captured_method(), "see(x)", "instead of changing it"),
    ("push", captured_append(), "push(x)", "instead of changing it"),
    ("seen", functions_in_a_dictionary(), "seen.append(x)", "farmout.map returns"),
    ("seen", function_in_an_object(), "seen.append(x)", "farmout.map returns"),
    ("self", Slotted().add, "self.count += x", "add it up"),
    ("Base", class_of_a_closure(), "Base.count += 1", "add it up"),
    ("self.total", Totals().add, "self.total += x", "add it up"),
    ("self.seen", Totals().see, "self.seen.append(x)", "farmout.map returns"),
    ("self.last", Totals(), "self.last = x", "instead of changing it"),
]


@pytest.mark.parametrize(("name", "function", "line", "advice"), LOST, ids=[f"{n}-{line}" for n, _, line, _ in LOST])
def test_a_lost_update_is_named(name, function, line, advice):
    """One warning: the variable, the line that changes it, what to write instead; and it points at the call."""
    with pytest.warns(farmout.LostUpdateWarning) as caught:
        farmout.map(function, range(1, 20), workers=2)
    text = str(caught[0].message)
    assert len(caught) == 1
    assert text.startswith(f"'{name}' changes inside the function, and the change is lost")
    assert f"{line}" in text
    assert __file__ in text
    assert advice in text
    assert f"@farmout.allow('{name}')" in text
    assert caught[0].filename == __file__


@pytest.mark.parametrize(
    ("name", "function"), [("self.last", Setting().set), ("Listing", Listing().add)], ids=["setattr", "class of self"]
)
def test_a_lost_update_whose_line_is_not_found(name, function):
    """It is named nevertheless."""
    with pytest.warns(farmout.LostUpdateWarning, match=f"^'{name}' changes inside the function"):
        farmout.map(function, range(1, 20), workers=2)


OTHER = """
count = 0
seen = []
"""


def test_variables_of_another_module(tmp_path, monkeypatch):
    """Those that the function names itself: an attribute that it sets, and a list of the module that it changes."""
    name = f"other_module_{tmp_path.name}"
    (tmp_path / f"{name}.py").write_text(OTHER)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    other = importlib.import_module(name)

    def sets(i):
        other.count = i

    def appends_there(i):
        other.seen.append(i)

    for function, variable in ((sets, "other.count"), (appends_there, "other.seen")):
        with pytest.warns(farmout.LostUpdateWarning, match=f"^'{variable}' changes inside the function"):
            farmout.map(function, range(1, 20), workers=2)
    sys.modules.pop(name)


def test_two_variables_in_one_warning():
    """What one item changes is told together."""
    seen, sizes = [], {}

    def both(i):
        seen.append(i)
        sizes[i] = i
        return i

    with pytest.warns(farmout.LostUpdateWarning, match="'seen' and 'sizes' change") as caught:
        farmout.map(both, range(9), workers=2)
    assert len(caught) == 1


def test_a_change_by_a_late_item_is_noticed():
    """Not only the first item is watched."""
    seen = []
    with pytest.warns(farmout.LostUpdateWarning, match="'seen'"):
        farmout.map(lambda i: seen.append(i) if i == 57 else i, range(60), workers=2)


VERBS = {
    "map": lambda fn: farmout.map(fn, range(6), workers=2),
    "starmap": lambda fn: farmout.starmap(fn, [(i,) for i in range(6)], workers=2),
    "imap": lambda fn: list(farmout.imap(fn, range(6), workers=2)),
    "imap_unordered": lambda fn: list(farmout.imap_unordered(fn, range(6), workers=2)),
    "fill": lambda fn: farmout.fill(fn, range(6), workers=2),
}


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_notices(verb):
    """And each warning points at the line of the user's call."""
    with pytest.warns(farmout.LostUpdateWarning, match="'count'") as caught:
        VERBS[verb](counts)
    assert (caught[0].filename, caught[0].lineno) == (__file__, VERBS[verb].__code__.co_firstlineno)


def test_a_farm_notices():
    """Also on the second call, with warm workers."""
    with farmout.Farm(workers=2) as farm:
        for _ in range(2):
            with pytest.warns(farmout.LostUpdateWarning, match="'count'"):
                farm.map(counts, range(6))


def test_warnings_as_errors_end_the_run_cleanly():
    """The error comes after the workers are closed, and the next call works."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(farmout.LostUpdateWarning):
            farmout.map(counts, range(6), workers=2)
        assert farmout.map(abs, [-1, 2], workers=2) == [1, 2]


def test_the_items_own_error_comes_first():
    """Where warnings are errors, what the loop would raise is still what is raised."""

    def fails(i):
        results.append(i)
        raise KeyError(i)

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(KeyError):
            farmout.map(fails, range(3), workers=2)


def changes_an_argument(rows):
    rows += 1
    return rows.sum()


def makes_its_own(i):
    mine = []
    mine.append(i)
    own = {"a": i}
    own["b"] = i
    return mine, own


def reads(i):
    return table.get(i, 0) + len(results)


@functools.lru_cache
def cached(i):
    return i * i


def uses_cache(i):
    return cached(i)


squared = functools.partial(pow, exp=2)


def uses_partial(i):
    return squared(i)


def quietly(function, *items, **options):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return farmout.map(function, *items, workers=2, **options)


def test_what_is_no_lost_update():
    """Arguments, local variables, reading, lru_cache, cached properties, partial functions: no warning."""
    quietly(changes_an_argument, [numpy.zeros(3) for _ in range(9)])
    quietly(makes_its_own, range(9))
    quietly(reads, range(9))
    quietly(uses_cache, range(9))
    quietly(uses_partial, range(9))
    quietly(Totals().look_up, range(9))


def test_shared_arrays_are_meant_to_be_written(tmp_path):
    """`farmout.empty`, `farmout.share` and a file mapped "r+" give no warning, and nothing is lost."""
    out = farmout.empty(20, int)
    shared = farmout.share(numpy.zeros(20))
    mapped = numpy.memmap(tmp_path / "m", "f8", "w+", shape=20)

    def write(i):
        out[i] = shared[i] = mapped[i] = i

    quietly(write, range(20))
    assert out.tolist() == shared.tolist() == mapped.tolist() == list(range(20))


def test_the_initializer_may_set_what_it_likes():
    """A model loaded once in each worker by the initializer is no lost update."""

    def load():
        table["model"] = 5

    assert quietly(lambda i: table["model"] + i, range(4), initializer=load) == [5, 6, 7, 8]


@pytest.mark.parametrize("engine", ["serial", "threads"])
def test_no_warning_where_nothing_is_lost(engine):
    """Serial and threads change the caller's own variables."""
    before = len(results)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        farmout.map(appends, range(5), engine=engine, workers=2)
    assert len(results) == before + 5
    del results[before:]


@farmout.allow("model")
def load_model():
    global model
    if model is None:
        model = {"weight": 3}
    return model


def predict(i):
    return load_model()["weight"] * i


def test_allow():
    """`farmout.allow` on the function that fills a cache silences that name, and no other."""
    assert quietly(predict, range(4)) == [0, 3, 6, 9]

    @farmout.allow("model")
    def also_counts(i):
        global count
        count += 1
        return predict(i)

    with pytest.warns(farmout.LostUpdateWarning, match="^'count' changes"):
        farmout.map(also_counts, range(4), workers=2)


def test_allow_refuses_what_is_no_name():
    """A forgotten call, or something that cannot be marked, is an error at once."""
    with pytest.raises(TypeError, match="names of variables"):
        farmout.allow(counts)
    with pytest.raises(TypeError, match="written in Python"):
        farmout.allow("x")(abs)


def test_the_filters_of_warnings_work():
    """By category, which also switches watching off, and by the name in the message."""
    for rule in ({"category": farmout.LostUpdateWarning}, {"message": ".*'count'"}):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            warnings.filterwarnings("ignore", **rule)
            farmout.map(counts, range(4), workers=2)


def test_in_a_script_and_by_dash_c(tmp_path):
    """The line is shown where there is a file; without one the name is."""
    text = "import farmout\nseen = []\nfarmout.map(lambda i: seen.append(i), range(4), workers=2)\n"
    done = run_script(text, tmp_path)
    assert "LostUpdateWarning: 'seen' changes" in done.stderr
    assert "program.py:3: farmout.map(lambda i: seen.append(i), range(4), workers=2)" in done.stderr
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, timeout=60)
    assert "LostUpdateWarning: 'seen' changes" in done.stderr


def test_reading_a_frame_is_no_change():
    """Although pandas rearranges it, and keeps what it worked out, when it is read."""
    table = pandas.DataFrame({"a": numpy.arange(30.0), "b": list("xyz") * 10})
    table["c"] = pandas.Categorical(list("uv") * 15)
    table["d"] = pandas.date_range("2020", periods=30, tz="UTC")

    def read(i):
        means = table.groupby("b").a.mean()
        sizes = [len(table.merge(table, on="a")), table.values.size, len(table.query("a > 3")), len(table.loc[i:])]
        found = table.set_index("b").loc["x"].shape[0] + table.c.nunique() + int(table.d.dt.day.sum())
        return means.iloc[0] + sum(sizes) + found + table.describe().size + table.quantile(0.5, numeric_only=True).size

    assert len(quietly(read, range(9))) == 9


def test_large_values_are_looked_at_in_bounded_time():
    """A dictionary of many entries is not pickled whole at every look; one that changes at its front is noticed."""
    large = collections.OrderedDict((n, str(n)) for n in range(200_000))

    def change(i):
        large[0] = i

    assert quietly(lambda i: large[i], range(50)) == [str(n) for n in range(50)]
    with pytest.warns(farmout.LostUpdateWarning, match="'large'"):
        farmout.map(change, range(4), workers=2)
