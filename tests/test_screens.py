"""What a person sees when something goes wrong: their own code, the item and the reason, not farmout's insides."""

from __future__ import annotations

import ctypes
import os
import threading
import time
import traceback
from pathlib import Path

import numpy
import pytest

import farmout
from farmout._engines.remote.patience import patience

OWN = os.path.dirname(os.path.abspath(farmout.__file__))
ENGINES = ("serial", "threads", "processes")


def own_files(error: BaseException) -> list[str]:
    """The files of farmout in an error's traceback."""
    names = [frame.filename for frame in traceback.extract_tb(error.__traceback__)]
    return [Path(name).name for name in names if name.startswith(OWN)]


def text_of(error: BaseException) -> str:
    return "\n".join([str(error), *getattr(error, "__notes__", ())])


def invert(x):
    return 1 / x


def invert_row(x):
    return numpy.full(2, 1 / x)


CALLS = {
    "map": lambda engine: farmout.map(invert, [1, 0], engine=engine),
    "starmap": lambda engine: farmout.starmap(invert, [(1,), (0,)], engine=engine),
    "imap": lambda engine: list(farmout.imap(invert, [1, 0], engine=engine)),
    "imap_unordered": lambda engine: list(farmout.imap_unordered(invert, [1, 0], engine=engine)),
    "fill": lambda engine: farmout.fill(invert_row, [1, 0], engine=engine),
    "explain": lambda engine: farmout.explain(invert, [0], engine=engine),
}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("verb", CALLS)
def test_the_traceback_of_an_item_has_only_the_verb_of_farmout_in_it(verb, engine):
    """At most the two functions that stand for the verb; what they call inside is left out."""
    with pytest.raises(ZeroDivisionError) as caught:
        CALLS[verb](engine)
    assert set(own_files(caught.value)) <= {"map.py", "farm.py"}
    assert len(own_files(caught.value)) <= 2
    assert OWN not in text_of(caught.value)


def test_the_traceback_of_a_wrong_argument_ends_where_it_is_refused():
    """Two functions of the verb, and the line that refuses."""
    with pytest.raises(TypeError) as caught:
        farmout.map(abs, [1], worker=2)
    assert own_files(caught.value) == ["map.py", "map.py", "options.py"]


@pytest.mark.parametrize("engine", ENGINES)
def test_the_traceback_of_a_generator_of_items_is_kept(engine):
    """What the user's own generator did is shown."""

    def items():
        yield 1
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone") as caught:
        farmout.map(abs, items(), engine=engine)
    assert "items" in [frame.name for frame in traceback.extract_tb(caught.value.__traceback__)]


def test_what_is_not_installed_is_told_in_one_line(monkeypatch):
    """Without farmout's way there; and a variable that is no number is named."""
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(ImportError, match="pip install 'farmout") as caught, farmout.Farm(engine="ray") as farm:
        farm.map(abs, [1])
    assert len(own_files(caught.value)) <= 2
    monkeypatch.setenv("FARMOUT_CLUSTER_SECONDS", "soon")
    with pytest.raises(ValueError, match="FARMOUT_CLUSTER_SECONDS must be a number of seconds, not 'soon'"):
        patience()


@pytest.mark.parametrize("engine", ENGINES)
def test_a_farm_within_an_item_shows_its_verb_only(engine):
    """The worker's traceback of an error in a farm within a farm is as short as the caller's."""

    def outer(x):
        return farmout.map(lambda y: y / x, [1])

    with pytest.raises(ZeroDivisionError) as caught:
        farmout.map(outer, [0], engine=engine)
    assert {"driver.py", "invoke.py"}.isdisjoint(own_files(caught.value))
    assert "driver.py" not in text_of(caught.value)
    assert "invoke.py" not in text_of(caught.value)


def test_an_error_of_the_initializer_shows_the_users_code_only():
    """Its note has the initializer's traceback, from the initializer on."""

    def prepare():
        raise RuntimeError("no licence")

    with pytest.raises(RuntimeError) as caught:
        farmout.map(abs, [1], initializer=prepare)
    assert "in prepare" in text_of(caught.value)
    assert OWN not in text_of(caught.value)


def test_stacks_of_dead_and_late_workers_show_the_users_code_only():
    """A crash and a time limit: the stack ends where farmout called the function."""

    def crash(x):
        ctypes.string_at(0)

    def hang(x):
        while True:
            pass

    dead, late = (
        farmout.map(fn, [0], timeout=0.3, on_error="return", engine="processes")[0].error for fn in (crash, hang)
    )
    assert "in crash" in dead.stack
    assert "in crash" in str(dead)
    assert OWN not in str(dead)
    assert "in hang" in late.stack
    assert "in hang" in str(late)
    assert OWN not in str(late)


def test_a_stack_of_nothing_but_farmout_is_left_out():
    """A function in C has no Python stack of the user's; then the first line says it all."""
    late = farmout.map(time.sleep, [30], timeout=0.2, on_error="return", engine="processes")[0].error
    assert (str(late), late.stack) == ("item 0 ran longer than timeout=0.2 s; its worker was ended and replaced", "")


@pytest.mark.parametrize(
    ("fn", "items"),
    [(abs, [threading.Lock()]), (lambda a, b: a, [{1: 2}]), (lambda n: None, [1])],
    ids=["item", "call", "row"],
)
def test_a_note_does_not_say_the_error_again(fn, items):
    """Where the worker's traceback has no line of the user's, only the item is named."""
    call = farmout.fill if items == [1] else farmout.map
    with pytest.raises((TypeError, farmout.FarmoutError)) as caught:
        call(fn, items, engine="processes")
    assert caught.value.__notes__ == [f"farmout: this is item 0: {items[0]!r}"]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_tuple_for_a_function_of_several_arguments_points_to_the_other_verb(engine):
    """Where the call itself fails; an error within the function is another matter."""
    with pytest.raises(TypeError, match="missing 1 required positional argument") as caught:
        farmout.map(lambda a, b: a, [(1, 2)], engine=engine)
    assert caught.value.__notes__[0].splitlines()[1:] == [
        "the tuple is one argument; farmout.starmap(fn, tuples) makes several of it"
    ]
    with pytest.raises(TypeError) as caught:
        farmout.map(lambda pair: pair + 1, [(1, 2)], engine=engine)
    assert "starmap" not in text_of(caught.value)
    with pytest.raises(TypeError) as caught:
        farmout.map(lambda a: a, [1], [2], engine=engine)
    assert "starmap" not in text_of(caught.value)


def test_an_argument_of_the_function_is_told_from_an_option():
    """Who writes it as in the call of the function learns about partial."""
    with pytest.raises(TypeError, match=r"unknown option 'scale'; .*functools.partial\(fn, scale=\.\.\.\)"):
        farmout.map(lambda x, scale: x, [1], scale=2)


def test_a_row_of_nothing_is_told_as_none():
    """Such as cv2.imread of what is no image, in the middle of images."""
    with pytest.raises(farmout.ShapeMismatch, match="item 1 returned None, "):
        farmout.fill(lambda i: None if i else numpy.zeros(2), range(2))


def test_a_function_that_cannot_be_sent_shows_no_pickler():
    """The message names the part; a cause is shown where code of the user's raised it."""

    class Broken:
        def __getstate__(self):
            raise OSError("no connection")

        def call(self, x):
            return x

    lock = threading.Lock()
    with pytest.raises(farmout.NotPicklable) as caught:
        farmout.map(lambda x: lock, [1], engine="processes")
    assert (caught.value.__cause__, caught.value.__suppress_context__) == (None, True)
    with pytest.raises(farmout.NotPicklable, match="no connection") as caught:
        farmout.map(Broken().call, [1], engine="processes")
    assert [frame.name for frame in traceback.extract_tb(caught.value.__cause__.__traceback__)] == ["__getstate__"]


def test_a_failure_in_a_list_is_one_line():
    """The stack that stands in the message of a worker's death is in `error.stack`."""
    (failure,) = farmout.map(lambda x: time.sleep(9), [1], timeout=0.2, on_error="return", engine="processes")
    assert repr(failure) == (
        "Failure(index=0, error=ItemTimeout('item 0 ran longer than timeout=0.2 s; its worker was ended and replaced "
        "...'))"
    )
    assert "Python stack" in str(failure.error)


def test_a_worker_that_died_says_what_to_do_next():
    """Where the call goes on, nobody needs it."""
    with pytest.raises(farmout.WorkerDied) as caught:
        farmout.map(lambda x: os._exit(3), [1], engine="processes")
    assert text_of(caught.value).endswith("run this item alone; with on_error='return' the other items go on")
    (failure,) = farmout.map(lambda x: os._exit(3), [1], engine="processes", on_error="return")
    assert "on_error" not in text_of(failure.error)
