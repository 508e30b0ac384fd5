"""Warnings and log records of items on other people's workers: judged by the caller's rules, shown by the caller."""

from __future__ import annotations

import concurrent.futures
import contextlib
import io
import logging
import multiprocessing
import os
import pickle
import sys
import threading
import warnings

import pytest

import farmout
from conftest import run_script
from farmout._engines.relay import caller_rules
from farmout._engines.remote.guests import GuestRules, guest
from test_messages import basic_config_writes_once, logs, records, told, warns  # noqa: F401


def process_pool():
    return concurrent.futures.ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("fork"))


@pytest.fixture
def pool():
    with process_pool() as executor:
        with warnings.catch_warnings():  # Python 3.12 and newer warn of a fork beside threads: not within a test
            warnings.simplefilter("ignore", DeprecationWarning)
            executor.submit(int).result()
        yield executor


@pytest.mark.parametrize("rule", ["always", "default", "once", "module", "ignore"])
def test_warnings_as_the_loop_gives_them(pool, rule):
    """Category, message, file, line, number and order by the filters of the caller; also on warm workers."""
    expected = told(warns, range(6), rule, engine="serial")
    assert len(expected) == {"always": 7, "ignore": 0}.get(rule, 2)
    for chunksize in (2, 1):
        assert expected == told(warns, range(6), rule, engine=pool, chunksize=chunksize)


def test_in_the_order_of_the_items(pool):
    """Though later items are done first."""
    gate = lambda i: (threading.Event().wait(0.03 * (3 - i)), warnings.warn(f"item {i}", stacklevel=1))  # noqa: E731
    expected = [f"item {i}" for i in range(4)]
    assert expected == [text for _, text, *_ in told(gate, range(4), "always", engine=pool, chunksize=1)]


def test_what_the_program_showed_before_it_forked_is_shown_again():
    """Workers begin with a memory of what their parent has shown; whether it is news is the caller's to know."""
    with process_pool() as executor:
        with warnings.catch_warnings(record=True):
            warnings.simplefilter("default")
            farmout.map(warns, range(6), engine="serial")
            farmout.map(abs, range(2), engine=executor)  # forks the workers
        assert len(told(warns, range(6), "default", engine=executor)) == 2


@pytest.mark.parametrize("here", [True, False])
def test_an_item_may_send_its_filters_on(pool, here):
    """To processes of its own, as joblib does: there they mean what they meant to the caller."""

    def sends(i):
        _, message, category, *_ = next(
            one for one in pickle.loads(pickle.dumps(warnings.filters)) if one[0] == "error"
        )
        return (
            message.pattern,
            issubclass(DeprecationWarning, category),
            issubclass(farmout.RandomnessWarning, category),
        )

    with warnings.catch_warnings():
        warnings.filterwarnings("error", "poor", farmout.RandomnessWarning)
        assert farmout.map(sends, [0], engine="processes" if here else pool) == [("poor", False, True)]


def test_log_records_arrive(pool, records):  # noqa: F811
    """In item order, by the caller's levels, with index, line, extras and the traceback."""
    farmout.map(logs, range(4), engine=pool, chunksize=1)
    expected = []
    for i in range(4):
        expected += [(i, "INFO", f"info {i}"), (i, "WARNING", f"warning {i}")]
        expected += [(i, "ERROR", "failed 2")] if i == 2 else []
    assert expected == [(r.farmout_index, r.levelname, r.getMessage()) for r in records]
    assert records[1].colour == "red"
    failed = next(r for r in records if r.levelname == "ERROR")
    assert "ZeroDivisionError" in failed.exc_text
    assert (failed.name, failed.funcName, failed.filename) == ("farmout_test.sub", "logs", "test_messages.py")


def test_thread_pools_show_by_themselves_and_once():
    """Nothing is sent in the caller's own process; records know their item."""
    seen = []
    handler = logging.Handler()
    handler.emit = lambda record: seen.append((record.farmout_index, record.getMessage()))
    logger = logging.getLogger("farmout_test")
    logger.addHandler(handler)
    try:
        with concurrent.futures.ThreadPoolExecutor(2) as executor:
            assert len(told(warns, range(6), "always", engine=executor, chunksize=1)) == 7
            farmout.map(logs, [0, 1], engine=executor, chunksize=1)
    finally:
        logger.removeHandler(handler)
    assert sorted(seen) == [(0, "warning 0"), (1, "warning 1")]


def test_levels_follow_the_caller_from_call_to_call(pool, records):  # noqa: F811
    """On warm workers that were forked with others: another level, a disabled logger, a limit for all."""
    logger, below = logging.getLogger("farmout_test"), logging.getLogger("farmout_test.sub")

    def count():
        records.clear()
        farmout.map(logs, [0], engine=pool)
        return len(records)

    below.disabled = True
    assert count() == 0  # the workers are forked now, and their own logger is disabled
    below.disabled = False
    for level, expected in ((logging.DEBUG, 3), (logging.ERROR, 0), (logging.INFO, 2)):
        logger.setLevel(level)
        assert expected == count()
    logging.disable(logging.INFO)
    try:
        assert count() == 1
        with process_pool() as later:  # forked with this limit
            farmout.map(abs, range(2), engine=later)
            logging.disable(logging.NOTSET)
            records.clear()
            farmout.map(logs, [0], engine=later)
    finally:
        logging.disable(logging.NOTSET)
    assert len(records) == 2


def test_a_function_that_sets_a_level_is_heard(pool, records):  # noqa: F811
    """As in the loop: it may silence a library."""

    def silences(i):
        logger = logging.getLogger("farmout_test.sub")
        logger.setLevel(logging.ERROR)
        logger.warning("not wanted")
        logger.error("wanted, at level %d", logger.getEffectiveLevel())

    farmout.map(silences, range(2), engine=pool, chunksize=2)
    assert [r.getMessage() for r in records] == ["wanted, at level 40"] * 2


def test_a_handler_made_by_the_item_works(pool, records, tmp_path):  # noqa: F811
    """What it writes to its own file is written there, once."""

    def to_file(i):
        logger = logging.getLogger("farmout_test.own")
        handler = logging.FileHandler(tmp_path / f"{i}.log")
        logger.addHandler(handler)
        logger.warning("into the file %d", i)
        logger.removeHandler(handler)
        handler.close()

    farmout.map(to_file, range(3), engine=pool)
    assert [f"into the file {i}\n" for i in range(3)] == [(tmp_path / f"{i}.log").read_text() for i in range(3)]
    assert len(records) == 3


def test_a_handler_that_the_workers_were_forked_with_is_the_callers(tmp_path):
    """It writes each record once."""
    handler = logging.FileHandler(tmp_path / "log")
    logger = logging.getLogger("farmout_test")
    logger.addHandler(handler)
    try:
        with process_pool() as executor:
            farmout.map(logs, range(3), engine=executor, chunksize=1)
    finally:
        logger.removeHandler(handler)
        handler.close()
    lines = [line for line in (tmp_path / "log").read_text().splitlines() if line.startswith("warning")]
    assert [f"warning {i}" for i in range(3)] == lines


def test_what_the_initializer_warns_and_logs_arrives(pool, records):  # noqa: F811
    """Before the items of that worker."""

    def prepare():
        warnings.warn("preparing", stacklevel=1)
        logging.getLogger("farmout_test").info("prepared")

    with pytest.warns(UserWarning, match="preparing"):
        farmout.map(abs, range(3), engine=pool, initializer=prepare)
    assert {"prepared"} == {r.getMessage() for r in records}


SCRIPT = """
import concurrent.futures, logging, multiprocessing, sys, warnings
import farmout
class Own(UserWarning):
    pass
def f(i):
    {body}
    return i
if __name__ == "__main__":
    {setup}
    with concurrent.futures.ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as executor:
        farmout.map(f, range(4), engine=executor)
"""


def test_basic_config_in_the_script_and_in_the_item(tmp_path):
    """Each record is written once, either way."""
    basic_config_writes_once(SCRIPT, tmp_path)


def test_a_filter_for_a_category_of_the_program_itself(tmp_path):
    """It holds for the functions that raise the category."""
    body = "warnings.warn(Own(f'own {i}')); warnings.warn('plain', stacklevel=1)"
    done = run_script(SCRIPT.format(setup="warnings.simplefilter('ignore', Own)", body=body), tmp_path)
    assert done.stderr.count("UserWarning: plain") == 1
    assert "Own:" not in done.stderr


# -- a process of others: threads with rules of their own --------------------------------------------------------------


def rules_of(action):
    """What a caller with one filter sends."""
    with warnings.catch_warnings():
        warnings.resetwarnings()
        warnings.simplefilter(action)
        return GuestRules(caller_rules())


@pytest.fixture
def quiet():
    """The process's own warnings, and what they come to."""
    shown = []
    with warnings.catch_warnings():
        warnings.resetwarnings()
        warnings.simplefilter("always")
        warnings.showwarning = lambda message, *rest, **more: shown.append(str(message))
        yield shown


def installed():
    return list(warnings.filters), warnings.showwarning, *(vars(logging.Logger)[n] for n in ("handle", "isEnabledFor"))


def test_threads_of_one_process_follow_their_own_rules(quiet):
    """One raises, one sends, one ignores, and one that is no guest shows here; then all is as before."""
    before = installed()
    barrier, got = threading.Barrier(4), {}

    def item(name, rules):
        sent = []
        around = guest(rules, lambda kind, content: sent.append(str(content[0])), lambda: 0)
        with around if rules is not None else contextlib.nullcontext():
            barrier.wait(10)
            try:
                warnings.warn(f"of {name}", stacklevel=1)
                got[name] = sent
            except UserWarning:
                got[name] = "raised"
            barrier.wait(10)

    kinds = {"error": rules_of("error"), "default": rules_of("default"), "ignore": rules_of("ignore"), "nobody": None}
    threads = [threading.Thread(target=item, args=pair) for pair in kinds.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == {"error": "raised", "default": ["of default"], "ignore": [], "nobody": []}
    assert quiet == ["of nobody"]
    assert before == installed()


def test_equal_warnings_are_sent_once(quiet):
    """By a chunk, unless the caller shows all."""
    for action, count in (("default", 1), ("always", 3)):
        sent = []
        with guest(rules_of(action), lambda kind, content, to=sent: to.append(str(content[0])), lambda: 0):
            for _ in range(3):
                warnings.warn("the same", stacklevel=1)
        assert sent == ["the same"] * count


def test_nothing_is_restored_while_another_thread_is_a_guest(quiet):
    """The first to leave takes nothing from those who stay."""
    rules, sent = rules_of("always"), []
    entered, leave = threading.Event(), threading.Event()

    def stays():
        with guest(rules, lambda kind, content: sent.append(str(content[0])), lambda: 0):
            entered.set()
            leave.wait(10)
            warnings.warn("still here", stacklevel=1)

    thread = threading.Thread(target=stays)
    with guest(rules, lambda *_: None, lambda: 0):
        thread.start()
        assert entered.wait(10)
    leave.set()
    thread.join()
    assert (sent, quiet) == (["still here"], [])


def test_log_records_of_other_threads_stay(quiet):
    """They pass by the process's own levels, to its own handlers, or to that of last resort."""
    logger = logging.getLogger("farmout_test.guests")
    kept, sent, last = [], [], []
    caller = (caller_rules()[0], (logging.NOTSET, {"": (logging.DEBUG, False, True, True)}))
    handler = logging.Handler()
    handler.emit = lambda record: kept.append(record.getMessage())
    resort, logging.lastResort = logging.lastResort, logging.Handler()
    logging.lastResort.emit = lambda record: last.append(record.getMessage())
    root_handlers, logging.root.handlers = logging.root.handlers, []

    def other():
        logger.debug("too low here")
        logger.warning("stays")
        logging.getLogger("farmout_test.other").warning("nobody takes it")

    try:
        logger.addHandler(handler)
        rules = GuestRules(caller)
        rules.loaded()
        with guest(rules, lambda kind, content: sent.append(content[0]["msg"]), lambda: 3):
            logger.debug("goes")
            thread = threading.Thread(target=other)
            thread.start()
            thread.join()
    finally:
        logger.removeHandler(handler)
        logging.root.handlers = root_handlers
        logging.lastResort = resort
    assert (sent, kept, last) == (["goes"], ["stays"], ["nobody takes it"])


def test_what_a_handler_kept_of_the_streams_belongs_to_the_item_that_runs():
    """Though it was made in an earlier chunk: nothing is lost."""

    def keeps(i):
        global _kept
        if i == 0:
            _kept = sys.stdout
        print("through", i, file=_kept)

    with concurrent.futures.ProcessPoolExecutor(1) as executor:
        shown = io.StringIO()
        with contextlib.redirect_stdout(shown):
            farmout.map(keeps, range(3), engine=executor, chunksize=1)
    assert shown.getvalue() == "through 0\nthrough 1\nthrough 2\n"


def test_a_process_that_an_item_forks_writes_for_itself(pool):
    """It is not ended by what it prints."""

    def forks(i):
        child = multiprocessing.get_context("fork").Process(target=lambda: (print(end=" "), os._exit(7)))
        child.start()
        child.join()
        return child.exitcode

    assert farmout.map(forks, range(2), engine=pool) == [7, 7]
