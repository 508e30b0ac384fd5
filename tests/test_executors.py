"""Other people's executors as engines: the plain loop's answer, deaths named, what they cannot do refused by name."""

from __future__ import annotations

import concurrent.futures
import multiprocessing
import os
import signal
import threading
import warnings

import numpy
import pytest

import farmout
import farmout.testing
from conftest import run_script

METHODS = ("fork", "spawn", "forkserver")


def process_pool(method: str = "fork", kind=concurrent.futures.ProcessPoolExecutor):
    return kind(2, mp_context=multiprocessing.get_context(method))


class Counting(concurrent.futures.ProcessPoolExecutor):
    """Counts what is submitted."""

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.with_job = self.now = self.most = 0
        self._guard = threading.Lock()

    def submit(self, fn, /, *args, **kwargs):
        with self._guard:
            self.with_job += args[2] is not None
            self.now += 1
            self.most = max(self.most, self.now)
        future = super().submit(fn, *args, **kwargs)
        future.add_done_callback(self._over)
        return future

    def _over(self, future):
        with self._guard:
            self.now -= 1


def die(item):
    if item == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return item


@pytest.mark.parametrize("method", METHODS[1:])
def test_every_case_on_other_start_methods(method):
    """The conformance suite passes however the executor starts its workers."""
    with process_pool(method) as executor:
        assert farmout.testing.check_engine(executor, chunksizes=[4]).failed == []


def test_every_case_on_loky():
    """And on loky's executor."""
    loky = pytest.importorskip("loky", reason="loky is not installed")
    executor = loky.get_reusable_executor(2)
    assert farmout.testing.check_engine(executor, chunksizes=[4]).failed == []
    executor.shutdown(kill_workers=True)


@pytest.mark.parametrize("method", METHODS)
def test_a_death_names_its_item(method):
    """The executor is lost, as the standard library has it; the error says which item took it along."""
    with process_pool(method) as executor:
        with pytest.raises(farmout.WorkerDied, match=r"died on item 3.*takes no more work") as caught:
            farmout.map(die, range(20), engine=executor, chunksize=1)
        assert caught.value.index == 3
        assert caught.value.signal in ("SIGKILL", None)  # None where the executor was first to ask for the exit status
        with pytest.raises(farmout.WorkerDied, match="takes no more work"):
            farmout.map(abs, range(3), engine=executor)


def test_a_death_in_a_long_chunk():
    """Within a chunk of slow items the one that died is named too."""
    slow_death = lambda i: (threading.Event().wait(0.01), die(i))  # noqa: E731
    with process_pool() as executor, pytest.raises(farmout.WorkerDied) as caught:
        farmout.map(slow_death, range(20), engine=executor, chunksize=10)
    assert caught.value.index == 3


def test_a_pool_that_was_shut_down():
    """An executor that takes no tasks is a clear error."""
    for executor in (process_pool(), concurrent.futures.ThreadPoolExecutor(1)):
        executor.shutdown()
        with pytest.raises(RuntimeError, match="cannot schedule new futures after shutdown"):
            farmout.map(abs, range(3), engine=executor)


def test_timeout_is_refused_by_name():
    """What an executor cannot do is refused at the call."""
    with process_pool() as executor, pytest.raises(ValueError, match=r"timeout=1 .*'ProcessPoolExecutor'"):
        farmout.map(abs, range(3), engine=executor, timeout=1)


def test_what_sub_interpreters_cannot_do_is_refused_by_name():
    """They cannot load NumPy; with a stand-in for the class of Python 3.14, and a class derived from it."""

    class InterpreterPoolExecutor(concurrent.futures.ThreadPoolExecutor):
        pass

    class Mine(InterpreterPoolExecutor):
        pass

    for kind in (InterpreterPoolExecutor, Mine):
        with kind(1) as executor:
            with pytest.raises(ValueError, match=rf"seed=5 .*'{kind.__name__}'.*NumPy does not load"):
                farmout.map(abs, range(3), engine=executor, seed=5)
            with pytest.raises(ValueError, match=rf"fill .*'{kind.__name__}'.*NumPy does not load"):
                farmout.fill(abs, range(3), engine=executor)
            with pytest.raises(ValueError, match=rf"timeout=1 .*'{kind.__name__}'"):
                farmout.map(abs, range(3), engine=executor, timeout=1)


@pytest.fixture
def interpreters():
    """Two sub-interpreters, where Python has an executor of them."""
    kind = getattr(concurrent.futures, "InterpreterPoolExecutor", None)
    if kind is None:
        pytest.skip("Python 3.14 brings InterpreterPoolExecutor")
    with kind(2) as executor:
        yield executor


def test_every_case_without_arrays_in_sub_interpreters(interpreters):
    """The conformance suite passes on Python's own executor of them, and items ran in interpreters of their own."""

    def where(i):
        return __import__("_interpreters").get_current()[0]

    found = set(farmout.map(where, range(40), engine=interpreters, chunksize=1))
    assert len(found) == 2
    assert 0 not in found
    options = {"arrays": False, "seed": None, "chunksizes": [1, 4, None]}
    report = farmout.testing.check_engine(interpreters, here=True, **options)
    assert report.failed == []
    assert len(report.passed) > 100


def test_what_does_not_load_in_sub_interpreters_is_said(interpreters):
    """Of the function, of items, and in the item itself; the executor goes on."""
    table = numpy.arange(3)
    with pytest.raises(farmout.EngineError, match=r"does not load in sub-interpreters.*Use engine='processes'"):
        farmout.map(lambda i: table[i], range(3), engine=interpreters)
    with pytest.raises(farmout.EngineError, match=r"does not load in sub-interpreters.*Not known to be done: item 0"):
        farmout.map(abs, table, engine=interpreters)
    with pytest.raises(ImportError, match="does not support loading in subinterpreters") as caught:
        farmout.map(lambda i: farmout.rng().normal(), range(3), engine=interpreters)
    assert "this is item 0" in caught.value.__notes__[0]
    assert farmout.map(abs, [-1, -2], engine=interpreters) == [1, 2]


def test_a_farm_within_an_item_of_a_sub_interpreter(interpreters):
    """It is serial, as everywhere."""
    nested = lambda i: farmout.map(lambda x: x * i, range(3))  # noqa: E731
    assert farmout.map(nested, range(2), engine=interpreters) == [[0, 0, 0], [0, 1, 2]]


def test_sub_interpreters_leave_the_blas_threads_of_the_program_alone(interpreters):
    """The limit is the whole process's, and several interpreters would set it back in any order."""
    import threadpoolctl

    def threads(i):
        return [library["num_threads"] for library in threadpoolctl.threadpool_info()]

    with threadpoolctl.threadpool_limits(3):
        before = threads(0)
        assert [before] * 20 == farmout.map(threads, range(20), engine=interpreters, chunksize=1)
        assert before == threads(0)


def test_an_executor_whose_own_initializer_fails_in_sub_interpreters(capfd):
    """No worker died: the error says what Python says."""
    kind = getattr(concurrent.futures, "InterpreterPoolExecutor", None)
    if kind is None:
        pytest.skip("Python 3.14 brings InterpreterPoolExecutor")
    broken = pytest.raises(farmout.EngineError, match="BrokenInterpreterPool")
    with kind(1, initializer=divmod, initargs=(1, 0)) as executor, broken:
        farmout.map(abs, range(3), engine=executor)
    capfd.readouterr()  # Python prints the initializer's error


@pytest.mark.parametrize("kind", [concurrent.futures.ProcessPoolExecutor, concurrent.futures.ThreadPoolExecutor])
def test_the_initializer_runs_once_in_each_worker(kind, tmp_path):
    """Also where the executor was made without one; when it fails, its error is raised."""

    def note():
        (tmp_path / f"{os.getpid()}-{threading.get_ident()}-{len(list(tmp_path.iterdir()))}").touch()

    def fail():
        raise OSError("no licence")

    with kind(1) as executor:
        farmout.map(abs, range(50), engine=executor, chunksize=1, initializer=note)
        assert len(list(tmp_path.iterdir())) == 1
        with pytest.raises(OSError, match="no licence"):
            farmout.map(abs, range(50), engine=executor, initializer=fail)


def test_a_function_goes_out_once_for_each_worker():
    """Chunks after the first ones refer to a job that the worker has; and few are in flight at a time."""
    table = numpy.arange(500_000.0)
    with process_pool(kind=Counting) as executor:
        assert [float(i) for i in range(60)] == farmout.map(lambda i: table[i], range(60), engine=executor, chunksize=1)
        assert 1 <= executor.with_job <= 4
        assert executor.most <= 4


def test_captured_arrays_are_ordinary_arrays():
    """Arrays that a function captures may be written to, as in the loop; results too."""
    table = numpy.zeros(300_000)

    def write(i):
        table[i] = i
        return table[i : i + 2]

    with process_pool() as executor, warnings.catch_warnings():
        warnings.simplefilter("ignore", farmout.LostUpdateWarning)  # rightly told where a sample of the array shows it
        results = farmout.map(write, range(3), engine=executor, chunksize=1)
    assert all(result.flags.writeable for result in results)


def test_unpicklable_things_are_named():
    """The part of the function, item or result that cannot travel is named."""
    lock = threading.Lock()
    with process_pool() as executor:
        with pytest.raises(farmout.NotPicklable, match="captured variable 'lock'"):
            farmout.map(lambda i: lock, range(3), engine=executor)
        with pytest.raises(farmout.NotPicklable, match=r"item\[1\]") as caught:
            farmout.map(len, [[1], [2, lock], []], engine=executor)
        assert "item 1" in caught.value.__notes__[0]
        with pytest.raises(farmout.NotPicklable, match="the result"):
            farmout.map(lambda i: threading.Lock(), range(3), engine=executor)


def test_unseeded_workers_share_no_draws():
    """Forked workers of an executor begin with the same random states; items do not show it."""
    numpy.random.rand()
    with process_pool() as executor, pytest.warns(farmout.RandomnessWarning):
        draws = farmout.map(lambda i: float(numpy.random.rand()), range(40), engine=executor, chunksize=1)
    assert len(set(draws)) == 40


def test_configured_engine():
    """farmout.configure(engine=...) moves a program that names no engine."""
    with process_pool() as executor:
        farmout.configure(engine=executor)
        try:
            pids = set(farmout.map(lambda i: os.getpid(), range(8), chunksize=1))
        finally:
            farmout.configure(engine=None)
        assert pids <= set(executor._processes)


def test_a_script_with_an_executor(tmp_path):
    """Functions and classes of a script travel by value; a traceback shows the line."""
    text = """
import concurrent.futures, multiprocessing, traceback
import farmout

class Point:
    def __init__(self, x):
        self.x = x

def move(point):
    return Point(10 // point.x)

if __name__ == "__main__":
    with concurrent.futures.ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as executor:
        moved = farmout.map(move, [Point(1), Point(5)], engine=executor)
        print([point.x for point in moved], all(type(point) is Point for point in moved))
        try:
            farmout.map(move, [Point(0)], engine=executor)
        except ZeroDivisionError as error:
            print(error.__notes__[0])
"""
    done = run_script(text, tmp_path)
    assert done.stdout.startswith("[10, 2] True\n"), done.stderr
    assert "return Point(10 // point.x)" in done.stdout


def test_a_file_that_is_another_one(tmp_path):
    """A memory-mapped file whose name means another file in the worker is an error, not a wrong answer."""
    from farmout._wire.arrive import check_same_file, file_identity

    path = tmp_path / "data"
    path.write_bytes(b"12345678")
    identity = file_identity(os.fspath(path))
    check_same_file(identity)
    (tmp_path / "other").write_bytes(b"87654321")
    os.replace(tmp_path / "other", path)
    with pytest.raises(FileNotFoundError, match="another file"):
        check_same_file(identity)
    path.unlink()
    with pytest.raises(FileNotFoundError, match="not there"):
        check_same_file(identity)


class Leaves:
    """An initializer that ends more than its worker."""

    def __init__(self, error):
        self.error = error

    def __call__(self):
        raise self.error


@pytest.mark.parametrize("error", [SystemExit(3), StopIteration(3)])
@pytest.mark.parametrize("kind", [concurrent.futures.ProcessPoolExecutor, concurrent.futures.ThreadPoolExecutor])
def test_an_initializer_that_would_end_the_program(kind, error):
    """Its error says so, as with farmout's own workers; the program goes on."""
    with kind(1) as executor, pytest.raises(farmout.errors.EngineError, match=r"the initializer ended .*\(3\)"):
        farmout.map(abs, range(3), engine=executor, initializer=Leaves(error))


def test_lost_updates_are_noticed_where_the_program_ran_again(tmp_path):
    """In workers that were spawned, a function of the program is the user's all the same."""
    text = """
import concurrent.futures, multiprocessing
import farmout
counts = {}
def count(i):
    counts[i] = 1
if __name__ == "__main__":
    with concurrent.futures.ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as executor:
        farmout.map(count, range(3), engine=executor)
"""
    assert "LostUpdateWarning: 'counts' changes" in run_script(text, tmp_path).stderr
