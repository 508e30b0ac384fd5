"""Several hosts on one machine: a Dask scheduler and two workers in network namespaces with names of their own."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import time

import numpy
import pytest

import farmout
import farmout.testing

distributed = pytest.importorskip("distributed", reason="Dask is not installed")

pytestmark = [
    pytest.mark.clusters,
    pytest.mark.skipif(
        sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("ip") or not shutil.which("unshare"),
        reason="network namespaces need Linux, root, and the commands ip and unshare",
    ),
]


@pytest.fixture(autouse=True)
def nothing_left_behind():
    """Instead of the fixture of that name: a client of Dask keeps threads; `Hosts` ends its own processes."""


class Hosts:
    """A bridge of this machine, and hosts at it: each a network and a host name of its own, on the same files."""

    def __init__(self, folder):
        self.folder = folder
        self.bridge = f"fb{os.getpid()}"
        self.network = f"10.{200 + os.getpid() % 50}.{os.getpid() // 50 % 250}"
        self.names = []
        self.processes = []

    def __enter__(self):
        try:
            ip("link", "add", self.bridge, "type", "bridge")
            ip("addr", "add", f"{self.network}.1/24", "dev", self.bridge)
            ip("link", "set", self.bridge, "up")
        except subprocess.CalledProcessError:
            self.__exit__()
            pytest.skip("this machine does not let root make network devices")
        return self

    def __exit__(self, *ignored):
        for process in self.processes:  # each is one process: the commands before Dask's give theirs to it
            process.kill()
            process.wait()
        for name in self.names:
            subprocess.run(["ip", "link", "del", self.cable(name)], check=False, stderr=subprocess.DEVNULL)
            subprocess.run(["ip", "netns", "del", name], check=False)
        subprocess.run(["ip", "link", "del", self.bridge], check=False, stderr=subprocess.DEVNULL)

    def add(self):
        """One more host; returns its name and address."""
        number = len(self.names) + 2
        name, address = f"{self.bridge}-{number}", f"{self.network}.{number}"
        ip("netns", "add", name)
        self.names.append(name)
        ip("link", "add", self.cable(name), "type", "veth", "peer", "name", "eth0", "netns", name)
        ip("link", "set", self.cable(name), "master", self.bridge, "up")
        ip("-n", name, "addr", "add", f"{address}/24", "dev", "eth0")
        ip("-n", name, "link", "set", "eth0", "up")
        ip("-n", name, "link", "set", "lo", "up")
        return name, address

    def cable(self, name):
        """The name of this machine's end."""
        return f"v{name}"

    def dask(self, name, *arguments, **environment):
        """Run a command of Dask on a host."""
        command = ["ip", "netns", "exec", name, "unshare", "--uts", "sh", "-c", 'hostname "$0" && exec "$@"', name]
        command += [sys.executable, "-m", "dask", *arguments]
        with open(self.folder / f"{name}.log", "w") as log:
            everything = {**os.environ, **environment}
            process = subprocess.Popen(command, cwd=self.folder, env=everything, stdout=log, stderr=log)
        self.processes.append(process)


def ip(*arguments):
    subprocess.run(["ip", *arguments], check=True, stderr=subprocess.DEVNULL)


@pytest.fixture
def hosts(tmp_path):
    with Hosts(tmp_path) as made:
        yield made


@pytest.fixture
def client(hosts):
    """Connected from this machine to a scheduler on one host and a worker on each of two others."""
    name, address = hosts.add()
    # A silent worker is given up after 3 s, not 5 minutes; and its task goes to no other one unasked.
    settings = {"DASK_DISTRIBUTED__SCHEDULER__WORKER_TTL": "3s", "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0"}
    hosts.dask(name, "scheduler", "--host", address, "--port", "8786", "--no-dashboard", **settings)
    for _ in range(2):
        worker, its_address = hosts.add()
        more = [
            "--nthreads",
            "1",
            "--no-dashboard",
            "--no-nanny",
            "--name",
            worker,
            "--local-directory",
            str(hosts.folder),
        ]
        hosts.dask(worker, "worker", f"tcp://{address}:8786", "--host", its_address, *more)
    client = distributed.Client(f"tcp://{address}:8786", set_as_default=False, timeout=60)
    client.wait_for_workers(2, timeout=60)
    yield client
    client.close(timeout=2)


@pytest.mark.filterwarnings("ignore")  # what Dask warns of while hosts go is its own
def test_several_hosts(client, hosts, tmp_path):
    """map, fill and a journal on two hosts; a host that is cut off costs the item it was on."""
    machines = {machine for machine, _, _ in farmout.testing.where_items_run(client, items=40)}
    assert machines == set(hosts.names[1:])
    assert platform.node() not in machines
    assert farmout.testing.check_engine(client, chunksizes=[4]).failed == []
    out = numpy.memmap(tmp_path / "rows", "f8", "w+", shape=(23, 4))
    farmout.fill(lambda i: numpy.full(4, i), range(23), out=out, engine=client)
    assert numpy.array_equal(out, numpy.repeat(numpy.arange(23.0)[:, None], 4, 1))

    def note(i):
        with open(tmp_path / "calls", "a") as calls:
            calls.write(f"{i}\n")
        if i == 7 and not (tmp_path / "mended").exists():
            raise OSError("not yet")
        return i * i

    with pytest.raises(OSError, match="not yet"):
        farmout.map(note, range(12), engine=client, journal=tmp_path / "run.journal", chunksize=1)
    (tmp_path / "mended").touch()
    done = farmout.map(note, range(12), engine=client, journal=tmp_path / "run.journal", chunksize=1)
    assert done == [i * i for i in range(12)]
    calls = (tmp_path / "calls").read_text().split()
    assert set(calls) == {str(i) for i in range(12)}
    assert [calls.count(str(i)) for i in range(7)] == [1] * 7

    def stay(i):
        (tmp_path / f"on-{platform.node()}").touch()
        while i == 3 and not (tmp_path / "over").exists():
            time.sleep(0.01)
        return platform.node()

    results = farmout.imap(stay, range(12), engine=client, chunksize=1, on_error="return")
    before = [next(results) for _ in range(3)]
    busy = [worker for worker, tasks in client.processing().items() if tasks]
    deadline = time.monotonic() + 30
    while len(busy) != 1:  # all others are done, and the host of item 3 is the one that is not
        assert time.monotonic() < deadline
        busy = [worker for worker, tasks in client.processing().items() if tasks]
    cut = client.scheduler_info(n_workers=-1)["workers"][busy[0]]["name"]
    ip("link", "set", hosts.cable(cut), "down")
    after = list(results)
    (tmp_path / "over").touch()
    assert isinstance(after[0].error, farmout.WorkerDied)
    assert after[0].index == 3
    assert len(before + after) == 12
    assert set(after[1:]) <= set(hosts.names[1:])
