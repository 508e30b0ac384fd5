"""Ray, MPI, ipyparallel and scikit-learn: partners that ``make clusters`` installs; else they are skipped."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile

import numpy
import psutil
import pytest

import farmout
import farmout.testing
from farmout._api import fill
from farmout._api.farm import shared_engines

pytestmark = pytest.mark.clusters


@pytest.fixture(autouse=True)
def nothing_left_behind():
    """Instead of the fixture of that name: Ray lives as long as this file's tests."""


@pytest.fixture(scope="module", autouse=True)
def _short_paths():
    """Ray's sockets lie in its folder, and their paths may have 107 bytes; that of the tests' own is longer."""
    with pytest.MonkeyPatch.context() as patch, tempfile.TemporaryDirectory(dir="/tmp") as folder:
        patch.setenv("RAY_TMPDIR", folder)
        yield
        shared_engines.close()


@pytest.fixture(scope="module")
def ray():
    pytest.importorskip("ray", reason="Ray is not installed")
    return "ray"


@pytest.mark.filterwarnings("ignore")  # what Ray warns of is its own
def test_every_case_on_ray(ray):
    """The conformance suite passes, in processes of Ray."""
    assert farmout.testing.check_engine(ray, chunksizes=[1, 4]).failed == []
    assert os.getpid() not in {pid for _, pid, _ in farmout.testing.where_items_run(ray)}


@pytest.mark.filterwarnings("ignore")
def test_a_worker_of_ray_that_dies(ray):
    """Its item is named, the others are done, and each ran once."""

    def die(i):
        if i == 3:
            os._exit(1)
        return i

    result = farmout.map(die, range(9), engine=ray, chunksize=3, on_error="return")
    assert [value for value in result if isinstance(value, int)] == [0, 1, 2, 4, 5, 6, 7, 8]
    assert isinstance(result[3].error, farmout.WorkerDied)
    assert result[3].error.index == 3
    with pytest.raises(farmout.WorkerDied, match="item 3"):
        farmout.map(die, range(9), engine=ray)


@pytest.mark.filterwarnings("ignore")
def test_a_large_array_on_ray(ray):
    """What the function captured goes through Ray's store."""
    table = numpy.arange(1_000_000.0)
    assert farmout.map(lambda i: table[i], range(4), engine=ray, chunksize=1) == [0.0, 1.0, 2.0, 3.0]


@pytest.mark.filterwarnings("ignore")
def test_fill_on_ray(ray, tmp_path, monkeypatch):
    """Its workers write into a memory-mapped file, and whole chunks of a Zarr array; failures leave rows alone."""
    zarr = pytest.importorskip("zarr", reason="Zarr is not installed")
    assert len({pid for _, pid, _ in farmout.testing.where_items_run(ray, items=60)}) == 2
    monkeypatch.setattr(fill.Blocks, "put", lambda *ignored: pytest.fail("a row came back to the caller"))
    expected = numpy.repeat(numpy.arange(23.0)[:, None], 4, 1)
    out = numpy.memmap(tmp_path / "rows", "f8", "w+", shape=(23, 4))
    assert farmout.fill(lambda i: numpy.full(4, i), range(23), out=out, engine=ray) is out
    assert numpy.array_equal(out, expected)
    out = zarr.open(str(tmp_path / "rows.zarr"), mode="w", shape=(23, 4), chunks=(5, 2), dtype="f8")
    assert farmout.fill(lambda i: numpy.full(4, i), range(23), out=out, engine=ray) is out
    assert numpy.array_equal(out[:], expected)
    monkeypatch.undo()
    out = zarr.open(str(tmp_path / "rows.zarr"), mode="w", shape=(23, 4), chunks=(5, 2), dtype="f8", fill_value=-1)
    farmout.fill(lambda i: numpy.full(4, 10 // (i - 7)), range(23), out=out, engine=ray, on_error="return")
    assert out[7].tolist() == [-1] * 4
    assert out[8].tolist() == [10] * 4


RAY_PROGRAM = """
import os, sys, psutil, ray, farmout

os.environ["RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER"] = "0"
ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, _node_ip_address="127.0.0.1")

@ray.remote(num_cpus=1)
class Holder:
    def here(self):
        return True

try:
    if sys.argv[1] == "busy":
        holders = [Holder.remote(), Holder.remote()]
        ray.get([holder.here.remote() for holder in holders])
        farmout.map(abs, range(3), engine="ray")
    else:
        mode = {"lost": "raise", "lost for good": "return"}[sys.argv[1]]
        results = farmout.imap(abs, range(1_000_000), engine="ray", chunksize=1, on_error=mode)
        next(results)
        for process in psutil.Process().children(recursive=True):
            if process.name() == "raylet":
                process.kill()
        list(results)
except farmout.errors.FarmoutError as error:
    print(f"{type(error).__name__}: {error}")
"""


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ("busy", r"EngineError: no processor of the Ray cluster was free within 2 s \(it has 2\)"),
        ("lost", r"WorkerDied: the worker died on item \d+: Ray says LocalRayletDiedError"),
        (
            "lost for good",
            r"EngineError: the Ray cluster has no processors, and none came within 2 s.*Not known to be",
        ),
    ],
)
def test_ray_that_is_busy_or_lost(tmp_path, fault, expected):
    """Actors that hold all processors, and a node daemon that dies, end the call with an error that says so.

    When failures are returned, those of the items under way are, and the rest is not waited for any longer than stated.
    """
    pytest.importorskip("ray", reason="Ray is not installed")
    (tmp_path / "program.py").write_text(RAY_PROGRAM)
    environment = {**os.environ, "FARMOUT_CLUSTER_SECONDS": "2"}
    command = [sys.executable, "program.py", fault]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120)
    assert re.search(expected, done.stdout), done.stdout + done.stderr[-4000:]


MPI_PROGRAM = """
import os, sys
from mpi4py.futures import MPIPoolExecutor
import farmout, farmout.testing

class Point:
    def __init__(self, x):
        self.x = x

if __name__ == "__main__":
    with MPIPoolExecutor() as executor:
        report = farmout.testing.check_engine(executor, chunksizes=[4], workers=1)
        print(report)
        print([p.x for p in farmout.map(lambda p: Point(p.x + 1), [Point(1)], engine=executor)])
        sys.exit(0 if report else 1)
"""


def test_every_case_on_mpi(tmp_path):
    """Two ranks, one of them the worker: mpiexec -n 2 python -m mpi4py.futures."""
    pytest.importorskip("mpi4py", reason="mpi4py is not installed")
    mpiexec = shutil.which("mpiexec", path=os.path.dirname(sys.executable)) or shutil.which("mpiexec")
    if mpiexec is None:
        pytest.skip("there is no mpiexec: install MPICH or Open MPI")
    (tmp_path / "program.py").write_text(MPI_PROGRAM)
    command = [mpiexec, "-n", "2", sys.executable, "-m", "mpi4py.futures", "program.py"]
    environment = {**os.environ, "HYDRA_IFACE": "lo", "HYDRA_LAUNCHER": "fork"}  # nothing outside this machine
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("[2]\n")


@pytest.fixture
def engines(tmp_path, monkeypatch):
    """A client of three engines of ipyparallel, started by its own commands."""
    ipyparallel = pytest.importorskip("ipyparallel", reason="ipyparallel is not installed")
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    cluster = ipyparallel.Cluster(n=3, log_level=50)
    client = cluster.start_and_connect_sync(activate=False)
    yield client
    client.close()
    cluster.stop_cluster_sync()


@pytest.mark.filterwarnings("ignore")  # what ipyparallel warns of is its own
def test_ipyparallel(engines, monkeypatch):
    """The executors of its views run each item once; a dead engine costs an item; with no engine left it ends."""
    for executor in (engines[:].executor, engines.load_balanced_view().executor, engines.executor([0, 1])):
        assert farmout.testing.check_engine(executor, chunksizes=[4]).failed == []
    assert os.getpid() not in {pid for _, pid, _ in farmout.testing.where_items_run(engines[:].executor)}
    view = engines[:2]  # kept: the third engine is not one of its
    assert len({pid for _, pid, _ in farmout.testing.where_items_run(view.executor, items=40)}) == 2

    def die(i):
        if i == 3:
            os._exit(1)
        return i

    executor = engines[:].executor
    result = farmout.map(die, range(9), engine=executor, chunksize=3, on_error="return")
    assert [value for value in result if isinstance(value, int)] == [0, 1, 2, 4, 5, 6, 7, 8]
    assert isinstance(result[3].error, farmout.WorkerDied)
    assert result[3].error.index == 3
    monkeypatch.setenv("FARMOUT_CLUSTER_SECONDS", "1")
    with pytest.raises(farmout.EngineError, match=r"no engines, and none came within 1 s.* items 3 to 5"):
        farmout.map(die, range(9), engine=executor, chunksize=3)


@pytest.mark.filterwarnings("ignore")
def test_ipyparallel_whose_controller_dies(engines, monkeypatch):
    """It is not waited for: the call under way ends after the stated time, and so does the next one."""
    monkeypatch.setenv("FARMOUT_CLUSTER_SECONDS", "2")
    executor = engines[:].executor
    results = farmout.imap(abs, range(1_000_000), engine=executor, chunksize=1)
    assert next(results) == 0
    controller = engines.cluster.controller
    for process in (*psutil.Process(controller.pid).children(recursive=True), psutil.Process(controller.pid)):
        process.kill()
    lost = r"controller of ViewExecutor has not answered for 2 s.*Not known to be done: item \d+"
    with pytest.raises(farmout.EngineError, match=lost):
        list(results)
    with pytest.raises(farmout.EngineError, match=lost):
        farmout.map(abs, range(3), engine=executor)


def test_scikit_learn_scores():
    """GridSearchCV, cross_val_score and a forest give what they give on joblib's own backend."""
    pytest.importorskip("sklearn", reason="scikit-learn is not installed")
    import joblib
    from sklearn.datasets import make_classification
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.model_selection import GridSearchCV, cross_val_score
    from sklearn.svm import SVC

    farmout.register_joblib()
    x, y = make_classification(300, 20, random_state=0)
    scores = {}
    for backend in ("loky", "farmout"):
        with joblib.parallel_config(backend=backend, n_jobs=2):
            search = GridSearchCV(SVC(), {"C": [0.1, 1, 10]}).fit(x, y)
            forest = RandomForestClassifier(40, random_state=1).fit(x, y)
            cross = cross_val_score(RandomForestClassifier(10, random_state=1), x, y)
        scores[backend] = (
            search.cv_results_["mean_test_score"].tolist(),
            forest.predict_proba(x).tolist(),
            cross.tolist(),
        )
    assert scores["loky"] == scores["farmout"]
