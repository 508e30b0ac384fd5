"""Warnings and log records of items arrive where the plain loop's would, by the caller's own rules."""

from __future__ import annotations

import logging
import os
import warnings

import pytest

import farmout
from conftest import run_script


class OwnWarning(UserWarning):
    pass


def warns(i):
    warnings.warn("the same for all", stacklevel=1)
    if i == 3:
        warnings.warn(OwnWarning(f"item {i}"), stacklevel=1)
    return i


def told(function, items, rule, **options):
    """(category, text, file, line) of each warning that arrives under a rule, in order."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter(rule)
        farmout.map(function, items, **options)
    return [(w.category, str(w.message), w.filename, w.lineno) for w in caught]


@pytest.mark.parametrize("rule", ["always", "default", "once", "module", "ignore"])
def test_warnings_as_the_loop_gives_them(rule):
    """Category, message, file, line and number by the filters of the caller; also on warm workers."""
    expected = told(warns, range(6), rule, engine="serial")
    assert len(expected) == {"always": 7, "ignore": 0}.get(rule, 2)
    for _ in range(2):
        assert expected == told(warns, range(6), rule, workers=2, chunksize=2)


def test_a_filter_for_a_module_reaches_the_worker():
    """A rule about the module that warns, and nothing else."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("ignore")
        warnings.filterwarnings("always", module=__name__)
        farmout.map(warns, range(3), workers=2)
    assert len(caught) == 3


def test_a_filter_for_a_category_of_a_script_reaches_the_worker(tmp_path):
    """Though the class itself travels by value and is another one there: for its heirs and inside the function too."""
    code = """
import warnings, farmout
class Own(UserWarning): pass
class Heir(Own): pass
def caught(i):
    try:
        warnings.warn(Heir(str(i)))
    except Own as error:
        return repr(error)
def f(i):
    warnings.warn(Own(f"own {i}"))
    warnings.warn("plain", stacklevel=1)
    return i
warnings.simplefilter("ignore", Own)
print(farmout.map(caught, range(2), workers=2), farmout.map(f, range(3), workers=2))
warnings.simplefilter("error", Own)
print(farmout.map(caught, range(2), workers=2))
try:
    farmout.map(f, range(3), workers=2)
except Own as error:
    print(repr(error))
"""
    done = run_script(code, tmp_path)
    assert done.stdout == "[None, None] [0, 1, 2]\n[\"Heir('0')\", \"Heir('1')\"]\nOwn('own 0')\n", done.stderr
    assert done.stderr.count("UserWarning: plain") == 1
    assert "Own:" not in done.stderr


def test_a_warning_that_is_an_error_is_the_items():
    """With the filter "error" it is raised inside the function, where the function may catch it."""

    def catches(i):
        try:
            warnings.warn("dangerous", stacklevel=1)
        except UserWarning as error:
            return str(error)
        return None

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert farmout.map(catches, range(3), workers=2) == ["dangerous"] * 3
        with pytest.raises(UserWarning, match="the same for all") as caught:
            farmout.map(warns, range(3), workers=2)
    assert "item 0" in "".join(caught.value.__notes__)


def test_a_class_of_a_warning_that_cannot_travel_is_shown_all_the_same():
    """As what can, with its text."""

    class Local(UserWarning):
        def __init__(self, text, extra):
            super().__init__(text)

    def local(i):
        warnings.warn(Local("local text", 2), stacklevel=1)

    with pytest.warns(Warning, match="local text"):
        farmout.map(local, range(2), workers=2)


def logs(i):
    logger = logging.getLogger("farmout_test.sub")
    logger.debug("debug %d", i)
    logger.info("info %d", i)
    logger.warning("warning %d", i, extra={"colour": "red"})
    try:
        1 / (i - 2)
    except ZeroDivisionError:
        logger.exception("failed %d", i)
    return i


@pytest.fixture
def records():
    """A handler of the caller's on one logger; what it gets."""
    found = []

    class Keep(logging.Handler):
        def emit(self, record):
            self.format(record)
            found.append(record)

    logger, handler = logging.getLogger("farmout_test"), Keep()
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    yield found
    logger.removeHandler(handler)
    logger.setLevel(logging.NOTSET)


def test_log_records_arrive(records, engine):
    """In item order, by the caller's levels, with index, line, extras and the traceback."""
    farmout.map(logs, range(4), engine=engine, workers=2, chunksize=1)
    told = [(r.levelname, r.getMessage()) for r in records]
    if engine == "threads":
        told.sort(key=lambda pair: pair[1][-1])
        records.sort(key=lambda r: r.farmout_index)
    expected = []
    for i in range(4):
        expected += [("INFO", f"info {i}"), ("WARNING", f"warning {i}")]
        expected += [("ERROR", "failed 2")] if i == 2 else []
    assert expected == told
    assert [r.farmout_index for r in records] == [0, 0, 1, 1, 2, 2, 2, 3, 3]
    assert records[1].colour == "red"
    failed = next(r for r in records if r.levelname == "ERROR")
    assert "ZeroDivisionError" in failed.exc_text
    assert (failed.name, failed.funcName, failed.filename) == ("farmout_test.sub", "logs", "test_messages.py")


def test_arguments_that_do_not_fit_a_record_are_no_error_of_the_item(capsys):
    """As in the plain loop: the caller's handler says what is wrong, and the items go on."""

    def value(i):
        logging.getLogger("farmout_test").warning("value", i)
        return i

    logger, handler = logging.getLogger("farmout_test"), logging.StreamHandler()
    logger.addHandler(handler)
    logger.propagate = False  # pytest's own handler would raise
    try:
        assert farmout.map(value, range(3), workers=2) == [0, 1, 2]
    finally:
        logger.removeHandler(handler)
        logger.propagate = True
    assert capsys.readouterr().err.count("not all arguments converted") == 3


def test_levels_follow_the_caller_from_call_to_call(records):
    """On warm workers: another level, a disabled logger, and back."""
    logger = logging.getLogger("farmout_test")
    for level, count in ((logging.DEBUG, 3), (logging.ERROR, 0), (logging.INFO, 2), (logging.CRITICAL + 1, 0)):
        logger.setLevel(level)
        records.clear()
        farmout.map(logs, [0], workers=1)
        assert count == len(records)
    logger.setLevel(logging.NOTSET)
    logging.getLogger("farmout_test.sub").disabled = True
    farmout.map(logs, [0], workers=1)
    assert records == []
    logging.getLogger("farmout_test.sub").disabled = False
    farmout.map(logs, [0], workers=1)
    assert [r.levelname for r in records] == ["WARNING"]


def test_a_handler_made_by_the_item_works(records, tmp_path):
    """What it writes to its own file is written there, once."""

    def to_file(i):
        logger = logging.getLogger("farmout_test.own")
        handler = logging.FileHandler(tmp_path / f"{i}.log")
        logger.addHandler(handler)
        logger.warning("into the file %d", i)
        logger.removeHandler(handler)
        handler.close()

    farmout.map(to_file, range(3), workers=2)
    assert [(tmp_path / f"{i}.log").read_text() for i in range(3)] == [
        "into the file 0\n",
        "into the file 1\n",
        "into the file 2\n",
    ]
    assert len(records) == 3


SCRIPT = """
import logging, os, sys, farmout
{setup}
def f(i):
    {body}
    return i
farmout.map(f, range(4), workers=2)
"""


def basic_config_writes_once(script, tmp_path):
    """Each record is written once, whether the script or the item sets up logging."""
    body = "logging.warning('hello %d', i)"
    expected = "".join(f"WARNING:root:hello {i}\n" for i in range(4))
    done = run_script(script.format(setup="logging.basicConfig()", body=body), tmp_path)
    assert expected == done.stderr
    done = run_script(script.format(setup="pass", body="logging.basicConfig(); " + body), tmp_path)
    assert expected == done.stderr


def test_basic_config_in_the_script_and_in_the_item(tmp_path):
    """Each record is written once, either way."""
    basic_config_writes_once(SCRIPT, tmp_path)


def test_a_module_that_configures_logging_on_import(tmp_path):
    """Its handler exists in caller and worker; a record is still written once."""
    (tmp_path / "users.py").write_text(
        "import logging, sys\nlog = logging.getLogger('users')\nlog.addHandler(logging.StreamHandler(sys.stdout))\n"
        "def f(i):\n    log.warning('hello %d', i)\n"
    )
    done = run_script("import farmout, users\nfarmout.map(users.f, range(4), workers=2)\n", tmp_path)
    assert ("".join(f"hello {i}\n" for i in range(4)), "") == (done.stdout, done.stderr)


THREADS = """
import logging, sys, threading, warnings, farmout
warnings.simplefilter("always")
logging.basicConfig(filename="all.log", format="%(message)s of item %(farmout_index)d")
def inner(i):
    print("from the thread of", i)
    logging.warning("a record")
    warnings.warn(f"warning {i}", stacklevel=1)
def item(i):
    thread = threading.Thread(target=inner, args=(i,))
    thread.start()
    thread.join()
    print("from item", i)
farmout.map(item, range(40), workers=2)
"""


def test_threads_that_items_start_speak_for_their_items(tmp_path):
    """What they print, warn and log arrives in order, where the caller's own would."""
    done = run_script(THREADS, tmp_path)
    expected = [line for i in range(40) for line in (f"from the thread of {i}", f"from item {i}")]
    assert expected == done.stdout.splitlines()
    assert [f"a record of item {i}" for i in range(40)] == (tmp_path / "all.log").read_text().splitlines()
    assert [done.stderr.count(f"UserWarning: warning {i}\n") for i in range(40)] == [1] * 40


LASTING = """
import logging, sys, threading, warnings, farmout
warnings.simplefilter("always")
over = farmout.empty(1, "u1")
over[0] = 0
def inner():
    for n in range(3000):
        print("x" * 100)
    while not over[0]:
        pass
    print("later")
    logging.error("later record")
    warnings.warn("later warning")
def item(i):
    if i == 0:
        threading.Thread(target=inner, daemon=True).start()
    return "y" * 1000, i
with farmout.Farm(workers=1) as farm:
    assert [i for _, i in farm.map(item, range(3000))] == list(range(3000))
    over[0] = 1
    farm.map(item, range(1, 3))
    farm.map(lambda i: [t.join(20) for t in threading.enumerate() if "inner" in t.name], [0])
"""


def test_a_thread_that_outlives_its_item_loses_nothing(tmp_path):
    """While items run what it writes comes with theirs; between calls it goes to the descriptors of the caller."""
    done = run_script(LASTING, tmp_path)
    assert done.returncode == 0, done.stderr
    assert (done.stdout.count("x"), done.stdout.count("later")) == (300_000, 1)
    assert done.stderr.count("later record") == 1
    assert done.stderr.count("UserWarning: later warning") == 1


def test_output_of_c_code_is_not_lost(tmp_path):
    """What goes to descriptors 1 and 2, past Python, appears on those of the caller."""
    body = "os.write(1, b'out %d\\n' % i); os.write(2, b'err %d\\n' % i)"
    done = run_script(SCRIPT.format(setup="", body=body), tmp_path)
    assert [f"out {i}" for i in range(4)] == sorted(done.stdout.split("\n"))[1:]
    assert [f"err {i}" for i in range(4)] == sorted(done.stderr.split("\n"))[1:]


def test_warnings_and_prints_keep_their_order(tmp_path):
    """Both go by the order of the items."""
    body = "import warnings; warnings.simplefilter('always'); print('print', i, file=sys.stderr, flush=True);"
    body += " warnings.warn(f'warning {i}', stacklevel=1)"
    setup = "import warnings; warnings.simplefilter('always')"
    done = run_script(SCRIPT.format(setup=setup, body=body), tmp_path)
    lines = [line.split(": ")[-1] for line in done.stderr.splitlines() if line.startswith(("print", str(tmp_path)))]
    assert [text for i in range(4) for text in (f"print {i}", f"warning {i}")] == lines
    assert os.fspath(tmp_path) in done.stderr


def test_a_filter_for_a_category_that_workers_cannot_find_is_left_out(tmp_path):
    """Of a module made while the program ran; the other filters hold."""
    text = """
import sys, types, warnings, farmout
made = types.ModuleType("made")
exec("class Own(UserWarning):\\n    pass", vars(made))
sys.modules["made"] = made
warnings.simplefilter("ignore", UserWarning)
warnings.simplefilter("error", made.Own)
def f(i):
    warnings.warn("plain", stacklevel=1)
    return i
print(farmout.map(f, range(3), workers=2))
"""
    done = run_script(text, tmp_path)
    assert (done.stdout, done.stderr) == ("[0, 1, 2]\n", "")
