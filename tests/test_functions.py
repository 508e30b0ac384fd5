"""Functions of every kind, and warm workers that never meet a stale copy."""

from __future__ import annotations

import concurrent.futures
import contextvars
import importlib
import multiprocessing
import os
import subprocess
import sys
import textwrap
import threading

import pytest

import farmout
from conftest import run_script

PROGRAM = """
import farmout, sys
scale = 3
class Thing:
    def __init__(self, v): self.v = v
    def double(self, x): return self.v * 2 + x
    def __call__(self, x): return self.v - x
def scaled(x):
    return x * scale
print(farmout.map(scaled, range(4), workers=2))
scale = 10
print(farmout.map(scaled, range(4), workers=2))
print(farmout.map(lambda x: Thing(x), range(2), workers=2)[1].double(1))
print(type(farmout.map(Thing, [5], workers=1)[0]) is Thing)
print(farmout.map(Thing(4).double, range(3), workers=2), farmout.map(Thing(4), range(3), workers=2))
"""
EXPECTED = "[0, 3, 6, 9]\n[0, 10, 20, 30]\n3\nTrue\n[8, 9, 10] [4, 3, 2]\n"


def test_script_without_guard(tmp_path):
    """A script needs no main guard, is not run again, and prints each line once."""
    done = run_script(PROGRAM, tmp_path)
    assert (done.stdout, done.stderr, done.returncode) == (EXPECTED, "", 0)


def test_python_dash_c_and_stdin(tmp_path):
    """The same by ``python -c`` and from standard input, as in the REPL."""
    for arguments, text in ((["-c", PROGRAM], None), (["-"], PROGRAM)):
        done = subprocess.run([sys.executable, *arguments], input=text, capture_output=True, text=True, timeout=60)
        assert (done.stdout, done.stderr, done.returncode) == (EXPECTED, "", 0)


def test_piped_to_a_file(tmp_path):
    """Without a terminal there is no bar, and every line arrives in order."""
    text = "import farmout\ndef f(i):\n    print('line', i)\n    return i\nfarmout.map(f, range(200), workers=2)\n"
    with open(tmp_path / "out", "w") as out:
        done = run_script(text, tmp_path, capture_output=False, stdout=out, stderr=subprocess.PIPE)
    assert done.stderr == ""
    assert (tmp_path / "out").read_text() == "".join(f"line {i}\n" for i in range(200))


def test_cached_functions_of_a_script(tmp_path):
    """What `functools.lru_cache` is around travels, also where it calls itself, and is cached in the worker."""
    text = """import functools, farmout
@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
def outer():
    @functools.cache
    def square(n):
        return n * n
    return square
square = outer()
print(farmout.map(lambda n: fib(n) + square(2), [10, 200]), farmout.map(fib, range(4)))
print(farmout.map(lambda n: (fib(n), fib.cache_info().currsize), [30], workers=1), fib.cache_info().currsize)
"""
    done = run_script(text, tmp_path)
    assert done.stderr == ""
    assert done.stdout == "[59, 280571172992510140037611932413038677189529] [0, 1, 1, 2]\n[(832040, 31)] 0\n"


@pytest.mark.parametrize("start_method", ["forkserver", "spawn", "fork"])
def test_a_module_that_prints_when_it_is_imported_prints_once(tmp_path, start_method):
    """In fresh workers as in warm ones; what its functions print then is shown."""
    for name in ("one", "two"):
        (tmp_path / f"{name}.py").write_text(
            f"import sys\nout = sys.stdout\nprint('{name} is here')\nprint('{name} is here', file=sys.stderr)\n"
            f"def f(x):\n    print('{name}', x, file=out, flush=True)\n    print(x)\n"
        )
    text = f"""import one, farmout
farmout.map(one.f, [1], workers=1, start_method="{start_method}")
import two
farmout.map(two.f, [2], workers=1, start_method="{start_method}")
"""
    done = run_script(text, tmp_path)
    lines = ["one is here", "one 1", "1", "two is here", "two 2", "2"]
    assert (sorted(done.stdout.splitlines()), done.stderr) == (sorted(lines), "one is here\ntwo is here\n")


def test_dispatch_on_the_type_in_a_script(tmp_path):
    """Functions and methods that `functools.singledispatch` made travel, before and after they were called."""
    text = """import functools, farmout
@functools.singledispatch
def kind(value):
    return "something"
@kind.register
def _(value: int):
    return "a number"
class Reader:
    @functools.singledispatchmethod
    def read(self, value):
        return kind(value)
    @read.register
    def _(self, value: str):
        return "text"
for _ in range(2):
    print(farmout.map(lambda x: (kind(x), Reader().read(x)), [1, "a", None], workers=2), farmout.map(kind, [2]))
    kind(3), Reader().read("a")
"""
    done = run_script(text, tmp_path)
    assert done.stderr == ""
    line = "[('a number', 'a number'), ('something', 'text'), ('something', 'something')] ['a number']\n"
    assert done.stdout == 2 * line


def test_cached_properties_of_a_script(tmp_path):
    """They have a lock until Python 3.11; in the worker they cache as here."""
    text = """
import functools, farmout
class Table:
    def __init__(self, n):
        self.n = n
    @functools.cached_property
    def squares(self):
        "All of them."
        return [i * i for i in range(self.n)]
    def look_up(self, i):
        return self.squares[i], self.squares is self.squares, Table.squares.__doc__
print(farmout.map(Table(5).look_up, range(5), workers=2))
"""
    done = run_script(text, tmp_path)
    assert done.stdout == f"{[(i * i, True, 'All of them.') for i in range(5)]}\n", done.stderr


def test_traceback_shows_the_line(tmp_path):
    """Of a function that travelled by value, with the file and the text of the line."""
    text = (
        "import farmout\n"
        "try:\n"
        "    farmout.map(lambda x: 1 // x, [0])  # here\n"
        "except Exception as e:\n"
        "    print(e.__notes__)"
    )
    printed = run_script(text, tmp_path).stdout
    assert "program.py" in printed
    assert "lambda x: 1 // x, [0])  # here" in printed


def test_notebook(tmp_path):
    """In a notebook: functions of cells, prints in the cell's output, also by C libraries, changed globals."""
    import nbformat
    from nbclient import NotebookClient

    cells = [
        "import farmout, os\nfarmout.map(lambda x: os.write(1, b'past Python\\n'), range(2), workers=2)",
        "import farmout\nk = 2\ndef f(x):\n    print('cell', x)\n    return x * k",
        "print(farmout.map(f, range(3), workers=2))",
        "k = 5\nprint(farmout.map(f, range(2), workers=2, progress=True))",
        "try:\n    farmout.map(lambda x: 1 // x, [0])  # here\nexcept Exception as e:\n    print(e.__notes__[0])",
    ]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(c) for c in cells])
    done = subprocess.run(
        [sys.executable, "-c", RUN_NOTEBOOK, str(tmp_path / "n.ipynb")],
        input=nbformat.writes(notebook),
        env={name: value for name, value in os.environ.items() if name != "PYTEST_CURRENT_TEST"},  # as for users
        text=True,
        capture_output=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    result = nbformat.read(tmp_path / "n.ipynb", 4)
    texts = ["".join(o.get("text", "") for o in c.outputs if o.get("name") == "stdout") for c in result.cells]
    past = "past Python\n"  # comes through a pipe that the kernel reads meanwhile, so it may stand in a later cell
    assert "".join(texts).count(past) == 2
    texts = [text.replace(past, "") for text in texts[1 : len(cells)]]
    assert "farmout.map(lambda x: 1 // x, [0])  # here" in texts.pop(), "the worker's traceback shows the cell's line"
    assert texts == ["", "cell 0\ncell 1\ncell 2\n[0, 2, 4]\n", "cell 0\ncell 1\n[0, 5]\n"]
    assert NotebookClient is not None


RUN_NOTEBOOK = """
import sys, time, nbformat
from nbclient import NotebookClient
notebook = nbformat.reads(sys.stdin.read(), 4)
client = NotebookClient(notebook, timeout=60, kernel_name="python3")

def run(cell):
    client.execute_cell(cell, notebook.cells.index(cell))

def printed():
    return "".join(output.get("text", "") for cell in notebook.cells for output in cell.outputs)

with client.setup_kernel():
    for cell in list(notebook.cells):
        run(cell)
    # The kernel reads its own pipe when it gets to it, and what it reads after the last cell goes nowhere.
    until = time.monotonic() + 30
    while printed().count("past Python") < 2 and time.monotonic() < until:
        notebook.cells.append(nbformat.v4.new_code_cell("None"))
        run(notebook.cells[-1])
nbformat.write(notebook, sys.argv[1])
"""


@pytest.fixture
def module(tmp_path, monkeypatch):
    """A module of the user's own that can be rewritten."""
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    name = f"users_module_{os.getpid()}_{len(sys.modules)}"
    path = tmp_path / f"{name}.py"

    def write(text):
        path.write_text(textwrap.dedent(text))
        importlib.invalidate_caches()
        return importlib.reload(sys.modules[name]) if name in sys.modules else importlib.import_module(name)

    yield write
    sys.modules.pop(name, None)


def test_changed_global_of_a_module(module):
    """The second call sees what the loop would see."""
    users = module(
        "factor = 2\ntable = {'a': 1}\ndef inner(x):\n    return x * factor\n"
        "def f(x):\n    return inner(x), dict(table)\n"
    )
    assert farmout.map(users.f, [1, 2], workers=2) == [(2, {"a": 1}), (4, {"a": 1})]
    users.factor = 5
    users.table["b"] = 2
    assert farmout.map(users.f, [1, 2], workers=2) == [users.f(1), users.f(2)]


def test_what_items_changed_in_a_warm_worker_is_the_callers_again(module):
    """A list or dictionary of a module that items of an earlier call changed in place."""
    users = module(
        "table = {'a': 1}\nseen = []\ndef change(x):\n    table['a'] = 100\n    seen.append(x)\n"
        "def read(x):\n    return table['a'], len(seen)\n"
    )
    with pytest.warns(farmout.LostUpdateWarning):
        farmout.map(users.change, range(4), workers=2)
    assert farmout.map(users.read, range(4), workers=2) == [(1, 0)] * 4


def test_changed_attributes_of_classes_and_functions(module):
    """What a class, a base class, a function or its default argument carries is as it is now, in warm workers too."""
    users = module(
        "class Base:\n    k = 1\n"
        "class C(Base):\n    n = 1\n    def g(self, x):\n        return x + self.k + self.n\n"
        "    @classmethod\n    def h(cls, x):\n        return cls.n\n    def p(self):\n        return 'imported'\n"
        "def helper(x, y=1, *, z=(1,)):\n    return x + y + z[0]\n"
        "def f(x):\n    return C().g(x), C().p(), helper(x), f.factor\nf.factor = 1\n"
    )
    assert farmout.map(users.f, [5, 6], workers=2) == [users.f(5), users.f(6)]
    users.Base.k, users.C.n, users.f.factor = 10, 100, "new"
    users.C.p = lambda self: "replaced"
    users.helper.__defaults__, users.helper.__kwdefaults__ = (1000,), {"z": [7]}
    assert farmout.map(users.f, [5, 6], workers=2) == [users.f(5), users.f(6)]
    assert farmout.map(users.C.h, [5], workers=2) == [100]


def test_classes_keep_what_only_their_own_process_has(module):
    """What stays as it was is the worker's own object: a default that is compared by identity, slots, properties."""
    users = module(
        "MISSING = object()\nclass C:\n    __slots__ = ('v',)\n    lock = __import__('threading').Lock()\n"
        "    @property\n    def twice(self):\n        return 2 * self.v\n"
        "def f(x, y=MISSING):\n    c = C()\n    c.v = x\n    return c.twice, y is MISSING, C.lock.locked()\n"
    )
    for _ in range(2):
        assert farmout.map(users.f, [5, 6], workers=2) == [(10, True, False), (12, True, False)]


SLOTS = """
import farmout
class Point:
    __slots__ = ("x", "__y")
    def __init__(self, x): self.x, self.__y = x, -x
    def y(self): return self.__y
class Solid(Point):
    __slots__ = "z"
class Open(Point): pass
def made(x):
    solid, free = Solid(x), Open(x)
    solid.z, free.w = 1, 2
    return Point(x), solid, free
for point, solid, free in farmout.map(made, [3, 4], workers=1):
    print(point.x, point.y(), hasattr(point, "__dict__"), solid.z, hasattr(solid, "__dict__"), free.w,
          type(point) is Point)
"""


def test_objects_with_slots_of_a_script_come_back(tmp_path):
    """A class of the script keeps its slots in the worker, so that its objects fit the class they come back to."""
    done = run_script(SLOTS, tmp_path)
    assert done.stdout == "3 -3 False 1 False 2 True\n4 -4 False 1 False 2 True\n", done.stderr


TUPLES = """
import enum, typing, farmout
class Pair(typing.NamedTuple):
    a: int
    b: str = "b"
class Color(enum.Enum):
    __slots__ = ()
    RED = 1
print(farmout.map(lambda i: (Pair(i), type(Pair(i)) is Pair, list(Color)), [1], workers=1))
"""


def test_named_tuples_and_enumerations_of_a_script_come_back(tmp_path):
    """They make their slots, or none, by themselves."""
    done = run_script(TUPLES, tmp_path)
    assert done.stdout == "[(Pair(a=1, b='b'), True, [<Color.RED: 1>])]\n", done.stderr


MEMBERS = """
import enum, farmout
class Planet(enum.Enum):
    EARTH = (5.976e24, 6.37814e6)
    MARS = (6.421e23, 3.3972e6)
    RED = MARS
    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius
    @property
    def gravity(self):
        return round(6.673e-11 * self.mass / self.radius**2, 3)
class Code(str, enum.Enum):
    def __new__(cls, text, number):
        made = str.__new__(cls, text)
        made._value_ = text
        made.number = number
        return made
    OK = ("ok", 200)
class Way(enum.Flag):
    UP = 1
    DOWN = 2
    BOTH = UP | DOWN
def look(planet):
    code = Code("ok") is Code.OK and Code.OK.number
    return planet, planet is Planet.EARTH, planet.gravity, code, (Way.BOTH & Way.UP).name
for planet, *others in farmout.map(look, Planet, workers=2):
    print(planet is Planet[planet.name], others)
"""


def test_members_of_an_enumeration_keep_what_their_init_gave_them(tmp_path):
    done = run_script(MEMBERS, tmp_path)
    assert done.stdout == "True [True, 9.803, 200, 'UP']\nTrue [False, 3.713, 200, 'UP']\n", done.stderr


PICKLING = """
import enum, pickle, farmout
class Base:
    def __init__(self, x):
        self.x = x
class Point(Base):
    pass
class Color(enum.Enum):
    RED = 1
def double(x):
    return 2 * x
def save(item):
    data = pickle.dumps([Point(item), Base, Color.RED, double])
    return data, [getattr(part, "x", part) for part in pickle.loads(data)[:1]]
def again(point):
    return pickle.loads(pickle.dumps(point)), point
with farmout.Farm(workers=2) as farm:
    for _ in range(2):
        (data, shown), *_ = farm.map(save, [7, 8])
        point, base, color, function = pickle.loads(data)
        print(shown, type(point) is Point, base is Base, color is Color.RED, function is double)
        print([type(one) is Point for one in farm.map(again, [Point(1)])[0]])
        class Point(Base):
            added = 1
"""


@pytest.mark.parametrize("start_method", ["forkserver", "fork"])
def test_items_pickle_objects_of_the_scripts_own_classes(tmp_path, start_method):
    """As the loop does, also after a class was defined anew."""
    done = run_script(PICKLING, tmp_path, env={**os.environ, "FARMOUT_START_METHOD": start_method})
    assert done.stdout == "[7] True True True True\n[True, True]\n" * 2, done.stderr


FOLDERLESS = """
import os, tempfile, farmout, json
os.chdir(tempfile.mkdtemp())
os.rmdir(os.getcwd())
print(farmout.map(lambda x: json.dumps(x), range(3), workers=2))
"""


def test_a_program_whose_folder_was_deleted(tmp_path):
    """Workers import what the function needs all the same."""
    done = run_script(FOLDERLESS, tmp_path)
    assert done.stdout == "['0', '1', '2']\n", done.stderr


def test_cached_function_after_a_changed_global(module):
    """What lru_cache remembers in a warm worker is forgotten when a value that the caller had changed since."""
    users = module(
        "import functools\nfactor = 2\n@functools.lru_cache\ndef cached(x):\n    return x * factor\n"
        "def f(x):\n    return cached(x)\n"
    )
    assert farmout.map(users.f, [1, 2], workers=1) == [2, 4]
    users.factor = 5
    assert farmout.map(users.f, [1, 2], workers=1) == [5, 10]


def test_reloaded_helper_on_an_executor(module, tmp_path):
    """A module that another one of the caller's imported is the new one there after a reload, as it is here."""
    name = "users_helper"
    (tmp_path / f"{name}.py").write_text("def g(x):\n    return x\n")
    users = module(f"import {name}\ndef f(x):\n    return {name}.g(x)\n")
    clean = multiprocessing.get_context("spawn")
    try:
        with concurrent.futures.ProcessPoolExecutor(1, mp_context=clean) as executor:
            assert farmout.map(users.f, [1], engine=executor) == [1]
            (tmp_path / f"{name}.py").write_text("def g(x):\n    return [x, 'new']\n")
            importlib.reload(sys.modules[name])
            assert farmout.map(users.f, [1], engine=executor) == [[1, "new"]]
    finally:
        sys.modules.pop(name)


def test_reloaded_module(module):
    """After a reload warm workers run the new code, also in classes."""
    users = module("class C:\n    def g(self):\n        return 'old'\ndef f(x):\n    return C().g(), x\n")
    assert farmout.map(users.f, [1], workers=2) == [("old", 1)]
    users = module("class C:\n    def g(self):\n        return 'new, longer'\ndef f(x):\n    return C().g(), x\n")
    assert farmout.map(users.f, [1], workers=2) == [("new, longer", 1)]


def test_edited_but_not_reloaded(module, tmp_path):
    """A file that changed on disk does not change what this process has imported."""
    users = module("def f(x):\n    return 'imported'\n")
    (tmp_path / f"{users.__name__}.py").write_text("# edited\n\ndef f(x):\n    return 'on disk'\n")
    assert farmout.map(users.f, [1], workers=2) == ["imported"]


def test_replaced_function(module, monkeypatch):
    """A function of a module that was replaced in memory travels as it is now."""
    users = module("def helper(x):\n    return 'original'\ndef f(x):\n    return helper(x)\n")
    monkeypatch.setattr(users, "helper", lambda x: "replaced")
    assert farmout.map(users.f, [1], workers=2) == ["replaced"]


def test_module_that_exists_only_here(monkeypatch):
    """A module made in memory travels by value."""
    import types

    made = types.ModuleType("only_here")
    exec("def f(x):\n    return x + 1", made.__dict__)
    monkeypatch.setitem(sys.modules, "only_here", made)
    made.f.__module__ = "only_here"
    assert farmout.map(made.f, [1, 2], workers=2) == [2, 3]


def test_environment_and_folder(tmp_path, monkeypatch):
    """Warm workers follow os.environ and the current folder; an item's chdir does not leak."""
    seen = lambda i: (os.environ.get("FARMOUT_TEST"), os.getcwd())  # noqa: E731
    assert farmout.map(seen, [1], workers=1) == [(None, os.getcwd())]
    monkeypatch.setenv("FARMOUT_TEST", "yes")
    monkeypatch.chdir(tmp_path)
    assert farmout.map(seen, [1], workers=1) == [("yes", str(tmp_path))]
    where = farmout.map(lambda i: (os.getcwd(), os.chdir("/"))[0], range(4), workers=1)
    assert where == [str(tmp_path)] * 4


def test_limits_of_the_interpreter(engine):
    """Workers call as deep, and print numbers as long, as the caller may."""

    def depth(n):
        return 0 if n == 0 else 1 + depth(n - 1)

    before = sys.getrecursionlimit()
    sys.setrecursionlimit(before + 2000)
    try:
        assert farmout.map(depth, [before + 500], engine=engine) == [before + 500]
    finally:
        sys.setrecursionlimit(before)
    with pytest.raises(RecursionError):
        farmout.map(depth, [before + 500], engine=engine)
    if hasattr(sys, "set_int_max_str_digits"):
        digits = sys.get_int_max_str_digits()
        sys.set_int_max_str_digits(digits + 1000)
        try:
            assert farmout.map(lambda n: len(str(10**n)), [digits + 500], engine=engine) == [digits + 501]
        finally:
            sys.set_int_max_str_digits(digits)


def test_initializer_runs_once_in_each_worker(engine):
    """State it makes is there for the items."""

    def start(value):
        import builtins

        builtins.farmout_state = value

    assert farmout.map(
        lambda i: __import__("builtins").farmout_state + i,
        range(4),
        engine=engine,
        workers=2,
        initializer=start,
        initargs=(10,),
    ) == [10, 11, 12, 13]
    import builtins

    vars(builtins).pop("farmout_state", None)

    def fails():
        raise OSError("no database")

    with pytest.raises(OSError, match="no database"):
        farmout.map(abs, range(4), engine=engine, workers=2, initializer=fails)
    assert farmout.map(abs, [-1], engine=engine, workers=2) == [1]


def test_what_the_initializer_changes_around_the_items_stays(tmp_path, monkeypatch):
    """Folder, variables, search path and umask that it set are there for every item of every call, and for no other."""
    was = os.umask(0o22)
    os.umask(was)

    def start():
        os.chdir(tmp_path)
        os.environ["FARMOUT_TEST"] = "set"
        del os.environ["FARMOUT_TEST_2"]
        sys.path.insert(0, "before")
        sys.path.append("behind")
        os.umask(0o70)

    def seen(i):
        mask = os.umask(0)
        os.chdir("/" if i % 7 == 3 else ".")
        where = os.getcwd() if i % 7 != 3 else str(tmp_path)
        return where, os.environ.get("FARMOUT_TEST"), os.environ.get("FARMOUT_TEST_2"), sys.path[0], sys.path[-1], mask

    monkeypatch.setenv("FARMOUT_TEST_2", "the caller's")
    with farmout.Farm(workers=2, initializer=start) as farm:
        inside = {(str(tmp_path), "set", None, "before", "behind", 0o70)}
        assert set(farm.map(seen, range(40))) == inside
        assert set(farm.map(seen, range(40))) == inside
        outside = farm.map(lambda i: (os.getcwd(), os.environ.get("FARMOUT_TEST_2")), range(4), initializer=None)
        assert set(outside) == {(os.getcwd(), "the caller's")}
        monkeypatch.setenv("FARMOUT_TEST_3", "new")  # the caller's settings change, the initializer's changes stay
        assert set(farm.map(seen, range(40))) == inside
        assert set(farm.map(lambda i: os.environ.get("FARMOUT_TEST_3"), range(4))) == {"new"}


def test_a_failed_initializer_leaves_nothing_to_the_next_call(tmp_path):
    """It had gone to another folder when it raised."""

    def start():
        os.chdir(tmp_path)
        os.environ["FARMOUT_TEST"] = "set"
        raise LookupError

    with farmout.Farm(workers=1) as farm:
        with pytest.raises(LookupError):
            farm.map(abs, [1], initializer=start)
        assert farm.map(lambda i: (os.getcwd(), os.environ.get("FARMOUT_TEST")), [1]) == [(os.getcwd(), None)]


def test_a_call_may_have_another_initializer_than_its_farm():
    """Each runs, that of the farm once in each worker and that of a call for the call."""

    def note(text):
        import builtins

        builtins.farmout_notes = getattr(builtins, "farmout_notes", "") + text

    def seen(i):
        return __import__("builtins").farmout_notes

    with farmout.Farm(workers=2, initializer=note, initargs=("a",)) as farm:
        assert set(farm.map(seen, range(20), chunksize=1)) == {"a"}
        assert set(farm.map(seen, range(20), chunksize=1)) == {"a"}
        assert {text[-1] for text in farm.map(seen, range(20), initializer=note, initargs=("b",))} == {"b"}
        assert {text[-1] for text in farm.map(seen, range(20), initargs=("c",))} == {"c"}


def test_what_cannot_be_sent_is_named():
    """The captured variable, the attribute of the item, the part of the result."""
    lock = threading.Lock()

    class Model:
        def __init__(self, guard):
            self.guard = guard

    with pytest.raises(farmout.NotPicklable, match="the captured variable 'lock' is a _thread.lock") as caught:
        farmout.map(lambda x: (x, lock), [1], workers=2)
    assert caught.value.what == "function"
    with pytest.raises(farmout.NotPicklable, match=r"item.guard is a _thread.lock") as caught:
        farmout.map(id, [Model(None), Model(lock)], workers=2)
    assert "item 1" in "".join(caught.value.__notes__)
    with pytest.raises(farmout.NotPicklable, match=r"result\['a'\]\[1\] is a _thread.lock"):
        farmout.map(lambda x: {"a": [x, threading.Lock()]}, [1], workers=2)
    variable = contextvars.ContextVar("variable")
    with pytest.raises(farmout.NotPicklable, match=r"'variable' is a .*ContextVar .* value=variable.get\(\)"):
        farmout.map(lambda x: variable.get(x), [1], workers=2)
    assert farmout.map(abs, [-1], workers=2) == [1]


class Loaded:
    """Runs code when it is rebuilt."""

    def __init__(self, function, *arguments):
        self.call = (function, arguments)

    def __reduce__(self):
        return self.call


def explode():
    raise RuntimeError("cannot be loaded")


@pytest.mark.parametrize("thing", [Loaded(explode), Loaded(sys.exit, 7)], ids=["raises", "exits"])
def test_what_cannot_be_loaded_fails_alone(thing):
    """Only that item fails, in the worker and in the caller, and the pool works on."""
    result = farmout.map(lambda x: x, [1, thing, 3], workers=2, on_error="return")
    assert (result[0], result[2], type(result[1])) == (1, 3, farmout.Failure)
    function, arguments = thing.call
    made = lambda i: Loaded(function, *arguments) if i == 1 else i  # noqa: E731
    result = farmout.map(made, range(3), workers=2, on_error="return")
    assert (result[0], result[2], type(result[1])) == (0, 2, farmout.Failure)
    with pytest.raises((RuntimeError, farmout.EngineError), match="cannot be loaded|SystemExit"):
        farmout.map(lambda i: thing, range(3), workers=2)
    assert farmout.map(abs, [-1], workers=2) == [1]


def test_exceptions_arrive_whatever_they_are():
    """Two-argument classes, unpicklable attributes, huge messages, locally defined classes."""

    class Local(Exception):
        pass

    def fail(i):
        if i == 0:
            error = Local("with a lock")
            error.lock = threading.Lock()
            raise error
        if i == 1:
            raise ValueError("x" * (5 << 20))
        if i == 2:
            raise type("Made", (BaseException,), {})("base")
        raise Local("fine")

    errors = [r.error for r in farmout.map(fail, range(4), workers=2, on_error="return")]
    assert (type(errors[0]).__name__, errors[0].args) == ("Local", ("with a lock",))
    assert len(str(errors[1])) < 10_000
    assert type(errors[2]).__name__ == "Made"
    assert type(errors[3]) is Local


def test_an_exception_without_a_message_arrives(engine):
    """Its ``__str__`` raises: that must not take the place of the error."""

    class Mute(Exception):
        def __str__(self):
            raise RuntimeError("no message")

    def fail(i):
        raise Mute(i)

    with pytest.raises(Mute) as caught:
        farmout.map(fail, [7], engine=engine)
    assert caught.value.args == (7,)
    assert farmout.last_run().to_dict()["failures"][0]["error"] == "Mute: its __str__ raised RuntimeError"


def test_warm_workers_are_reused_and_go_when_idle():
    """The same processes serve the next call; after some idle time they are gone."""
    pids = lambda: set(farmout.map(lambda i: os.getpid(), range(8), workers=2, chunksize=1))  # noqa: E731
    assert pids() | pids() == pids() | pids()
    with farmout.Farm(workers=1) as farm:
        engine = farm._engines.get(farmout.Options(workers=1))
        engine.pool.idle_seconds = 0.2
        (pid,) = set(farm.map(lambda i: os.getpid(), range(2)))
        import psutil

        psutil.wait_procs([psutil.Process(pid)], timeout=20)
        assert not psutil.pid_exists(pid)
        assert farm.map(abs, [-2]) == [2]


def test_an_open_file_is_refused_and_named(tmp_path):
    """A copy of it would begin to read where the original stood, for each worker anew."""
    path = tmp_path / "words.txt"
    path.write_text("one\ntwo\n")
    with path.open() as words:
        for call, part in (
            (lambda: farmout.map(lambda i: words.readline(), range(2)), "the captured variable 'words'"),
            (lambda: farmout.map(lambda one: one["file"].readline(), [{"file": words}]), "item['file']"),
            (lambda: farmout.map(lambda i: path.open(), range(2)), "result"),
        ):
            with pytest.raises(farmout.NotPicklable, match="cannot pickle an open file") as caught:
                call()
            assert caught.value.path == part


def test_the_streams_of_the_process_travel():
    """A function that prints to a captured `sys.stdout` prints, in order."""
    code = "import farmout, sys; out = sys.stdout; farmout.map(lambda i: print(i, file=out), [1, 2])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.stdout, done.stderr, done.returncode) == ("1\n2\n", "", 0)
