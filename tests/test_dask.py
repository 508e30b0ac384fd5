"""Dask on loopback, scheduler and workers as processes: the same answer, and a clear error for each fault."""

from __future__ import annotations

import json
import logging
import os
import signal
import subprocess
import sys
import threading
import time
import uuid
import warnings

import numpy
import pytest

import farmout
import farmout.testing
from conftest import run_script
from farmout._api import fill
from farmout._api.farm import shared_engines

distributed = pytest.importorskip("distributed", reason="Dask is not installed")


@pytest.fixture(autouse=True)
def nothing_left_behind():
    """Instead of the fixture of that name: a client and its cluster live as long as this file's tests."""
    yield
    shared_engines.close()


class Cluster:
    """A scheduler and workers, started by command as on a real cluster."""

    def __init__(self, folder, workers, threads=1):
        self.folder = folder
        environment = {
            **os.environ,
            # A task that killed its worker is not given to three others: the default would only take longer.
            "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0",
            "DASK_DISTRIBUTED__ADMIN__LOG_FORMAT": "%(message)s",
        }
        self.file = folder / "scheduler.json"
        common = ["--host", "127.0.0.1", "--no-dashboard", "--scheduler-file", str(self.file)]
        self.processes = [self._start(["scheduler", "--port", "0", *common], environment)]
        if workers:
            more = ["--nworkers", str(workers), "--nthreads", str(threads), "--local-directory", str(folder)]
            self.processes.append(self._start(["worker", *common, *more], environment))
        deadline = time.monotonic() + 30
        while not self.file.exists() or not self.file.read_text():
            assert time.monotonic() < deadline
            time.sleep(0.02)
        self.address = json.loads(self.file.read_text())["address"]
        self.client = distributed.Client(self.address, set_as_default=False)
        if workers:
            self.client.wait_for_workers(workers, timeout=60)

    def _start(self, arguments, environment):
        log = open(self.folder / f"{arguments[0]}.log", "w")
        command = [sys.executable, "-m", "dask", *arguments]
        process = subprocess.Popen(command, cwd=self.folder, env=environment, stdout=log, stderr=log)
        log.close()
        return process

    def close(self):
        self.client.close(timeout=2)
        for process in reversed(self.processes):
            process.send_signal(signal.SIGTERM)
        for process in self.processes:
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    made = Cluster(tmp_path_factory.mktemp("cluster"), 2)
    yield made
    made.close()


@pytest.fixture
def client(cluster):
    return cluster.client


def test_every_case(client):
    """The conformance suite passes, in two processes that are not this one."""
    assert farmout.testing.check_engine(client, chunksizes=[4]).failed == []
    pids = {pid for _, pid, _ in farmout.testing.where_items_run(client, items=20)}
    assert os.getpid() not in pids
    assert len(pids) == 2


def test_every_case_on_the_executor_of_a_client(client):
    """What get_executor() gives is an engine too, with its settings and until it is shut down."""
    with client.get_executor() as executor:
        assert farmout.testing.check_engine(executor, chunksizes=[4]).failed == []
    with pytest.raises(RuntimeError, match="cannot schedule new futures after shutdown"):
        farmout.map(abs, range(3), engine=executor)
    first = next(iter(client.scheduler_info(n_workers=-1)["workers"].values()))
    with client.get_executor(workers=[first["id"]]) as executor:
        where = farmout.map(lambda i: distributed.get_worker().name, range(8), engine=executor, chunksize=1)
    assert set(where) == {first["name"]}


def test_equal_items_all_run(client):
    """Dask takes calls that look the same for one; here each item runs."""
    assert len(set(farmout.map(lambda x: uuid.uuid4().hex, [1] * 30, engine=client, chunksize=1))) == 30


def test_modules_that_the_workers_do_not_have(client, tmp_path, monkeypatch):
    """Functions and classes of a module in the user's folder work; after an edit the new ones."""
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    text = """
class Point:
    def __init__(self, x):
        self.x = x

def move(point):
    assert isinstance(point, Point)
    return Point(point.x + STEP)

STEP = 1
"""
    (tmp_path / "only_here_module.py").write_text(text)
    import only_here_module as module

    moved = farmout.map(module.move, [module.Point(1), module.Point(2)], engine=client, chunksize=1)
    assert [(type(point), point.x) for point in moved] == [(module.Point, 2), (module.Point, 3)]
    module.STEP = 5
    assert [point.x for point in farmout.map(module.move, [module.Point(1)], engine=client)] == [6]
    del sys.modules["only_here_module"]
    (tmp_path / "only_here_module.py").write_text(text.replace("point.x + STEP", "point.x * 100"))
    import only_here_module as edited

    assert [point.x for point in farmout.map(edited.move, [edited.Point(1)], engine=client)] == [100]
    del sys.modules["only_here_module"]


def test_a_large_array_goes_out_once(client, monkeypatch):
    """What the function captured is scattered, and not sent with every chunk."""
    table = numpy.arange(1_000_000.0)
    scattered = []
    scatter = type(client).scatter
    monkeypatch.setattr(
        type(client), "scatter", lambda self, data, **how: scattered.append(len(data)) or scatter(self, data, **how)
    )
    assert farmout.map(lambda i: table[i], range(4), engine=client, chunksize=1) == [0.0, 1.0, 2.0, 3.0]
    assert len(scattered) == 1
    assert table.nbytes < scattered[0] < 2 * table.nbytes


def test_a_worker_that_dies(client, tmp_path):
    """Its item is named, the others are done, and nothing is twice in the result."""

    def die(i):
        if i == 3:
            os._exit(1)
        return i

    result = farmout.map(die, range(9), engine=client, chunksize=3, on_error="return")
    assert isinstance(result[3], farmout.Failure)
    assert isinstance(result[3].error, farmout.WorkerDied)
    assert result[3].error.index == 3
    assert [value for value in result if isinstance(value, int)] == [0, 1, 2, 4, 5, 6, 7, 8]
    # Dask blames every task that the dead worker held, so an item just before may be named.
    with pytest.raises(farmout.WorkerDied, match=r"item [0-3].*KilledWorker"):
        farmout.map(die, range(9), engine=client, chunksize=1)
    client.wait_for_workers(2, timeout=30)


def test_a_result_that_takes_long_to_come(client, monkeypatch):
    """Dask computes anew what was lost with a worker; as long as the cluster is well, that is waited for."""
    original, waits = distributed.Future.result, []

    def late(future, timeout=None):
        waits.append(timeout)
        if len(waits) == 1:
            raise TimeoutError("no valid workers found")
        return original(future, timeout)

    monkeypatch.setattr(distributed.Future, "result", late)
    assert farmout.map(lambda i: i + 1, range(4), engine=client, chunksize=2) == [1, 2, 3, 4]
    # A worker that is gone is noticed by Dask after its own time to connect only.
    assert min(waits) > 30
    assert len(waits) == 3


def test_fill_into_a_zarr_array(client, tmp_path, monkeypatch):
    """The workers write whole chunks of it, so that no two of them touch one; failures leave their rows alone."""
    zarr = pytest.importorskip("zarr", reason="Zarr is not installed")
    monkeypatch.setattr(fill.Blocks, "put", lambda *ignored: pytest.fail("a row came back to the caller"))
    out = zarr.open(str(tmp_path / "rows.zarr"), mode="w", shape=(23, 4), chunks=(5, 2), dtype="f4")
    assert farmout.fill(lambda i: numpy.full(4, i), range(23), out=out, engine=client) is out
    assert numpy.array_equal(out[:], numpy.repeat(numpy.arange(23, dtype="f4")[:, None], 4, 1))
    monkeypatch.undo()
    out = zarr.open(str(tmp_path / "rows.zarr"), mode="w", shape=(23, 4), chunks=(5, 2), dtype="f4", fill_value=-1)
    farmout.fill(lambda i: numpy.full(4, 10 // (i - 7)), range(23), out=out, engine=client, on_error="return")
    assert out[7].tolist() == [-1] * 4
    assert out[8].tolist() == [10] * 4


def test_fill_into_a_file(client, tmp_path, monkeypatch):
    """The workers write into a memory-mapped file on a path that they share."""
    monkeypatch.setattr(fill.Blocks, "put", lambda *ignored: pytest.fail("a row came back to the caller"))
    out = numpy.memmap(tmp_path / "rows", "f8", "w+", shape=(11, 3))
    assert farmout.fill(lambda i: numpy.full(3, i), range(11), out=out, engine=client) is out
    assert numpy.array_equal(out, numpy.repeat(numpy.arange(11.0)[:, None], 3, 1))


def test_another_version(client, monkeypatch):
    """A worker with another farmout says so, and nothing runs."""
    monkeypatch.setattr(farmout, "__version__", "0.0.0")
    with pytest.raises(farmout.EngineError, match=r"caller runs farmout 0\.0\.0 .* Nothing was run"):
        farmout.map(abs, range(5), engine=client)


def test_timeout_is_refused(client):
    """By name, at the call."""
    with pytest.raises(ValueError, match="timeout=1 .*'dask'"):
        farmout.map(abs, range(5), engine=client, timeout=1)


def test_a_program_is_moved_from_outside(cluster, tmp_path):
    """FARMOUT_ENGINE=dask and the address of a scheduler move a script that knows nothing of it."""
    text = "import os, farmout\nprint(os.getpid() in farmout.map(lambda i: os.getpid(), range(5)))\n"
    environment = {**os.environ, "FARMOUT_ENGINE": "dask", "DASK_SCHEDULER_ADDRESS": cluster.address}
    done = run_script(text, tmp_path, env=environment)
    assert done.stdout == "False\n", done.stderr


@pytest.mark.parametrize("kind", ["client", "executor"])
def test_no_workers(tmp_path, monkeypatch, kind):
    """A cluster without workers is an error after the stated time, not a hang."""
    monkeypatch.setenv("FARMOUT_CLUSTER_SECONDS", "0.5")
    made = Cluster(tmp_path, 0)
    try:
        with pytest.raises(farmout.EngineError, match=r"has no workers, and none came within 0\.5 s"):
            farmout.map(abs, range(5), engine=made.client if kind == "client" else made.client.get_executor())
    finally:
        made.close()


def test_a_lost_scheduler(tmp_path, monkeypatch):
    """When the connection breaks in the middle, the call ends with an error that names what was under way."""
    monkeypatch.setenv("FARMOUT_CLUSTER_SECONDS", "1")
    made = Cluster(tmp_path, 1)
    gate = tmp_path / "gate"

    def wait_for_the_gate(i):
        while i >= 3 and not gate.exists():
            time.sleep(0.01)
        return i

    try:
        results = farmout.imap(wait_for_the_gate, range(10_000), engine=made.client, chunksize=1)
        assert [next(results) for _ in range(3)] == [0, 1, 2]
        made.processes[0].kill()
        with pytest.raises(farmout.EngineError, match=r"scheduler at tcp.* lost.* Not known to be done: item 3\b"):
            list(results)
    finally:
        gate.touch()
        made.close()


def _warns_and_logs(i):
    warnings.warn(f"item {i}", RuntimeWarning, stacklevel=1)
    logging.getLogger("farmout_test.dask").info("item %d", i)
    return threading.get_ident()


def test_warnings_and_log_records_of_threads_of_one_worker(tmp_path):
    """They arrive in the order of the items, and "error" raises in the item alone."""
    handler, records = logging.Handler(), []
    handler.emit = lambda record: records.append((record.farmout_index, record.getMessage()))
    logger = logging.getLogger("farmout_test")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    cluster = Cluster(tmp_path, 1, threads=3)
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            threads = farmout.map(_warns_and_logs, range(30), engine=cluster.client, chunksize=2)
        assert len(set(threads)) > 1
        assert [str(w.message) for w in caught] == [f"item {i}" for i in range(30)]
        assert records == [(i, f"item {i}") for i in range(30)]
        with warnings.catch_warnings(), pytest.raises(RuntimeWarning, match="item 7"):
            warnings.simplefilter("ignore")
            warnings.filterwarnings("error", "item 7", RuntimeWarning)
            farmout.map(_warns_and_logs, range(30), engine=cluster.client, chunksize=2)
    finally:
        cluster.close()
        logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)
