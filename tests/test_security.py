"""What SECURITY.md promises: no listener, no name that others could open, nothing handed to programs, no shell."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import numpy
import psutil
import pytest

import farmout
from farmout._wire import shm

SOURCE = Path(farmout.__file__).parent


def while_at_work(look):
    """What ``look`` says of each process of a pool, the caller among them, while items run."""
    with farmout.imap(lambda i: numpy.full(100_000, i), range(50), workers=2) as results:
        next(results)
        return [look(one) for one in (psutil.Process(), *psutil.Process().children(recursive=True))]


def sockets(process):
    """Addresses of its sockets."""
    connections = getattr(process, "net_connections", None) or process.connections
    return {str(connection.laddr) for connection in connections("all") if connection.laddr}


def test_no_socket_has_an_address():
    """Nothing listens, on the network or under a path; nothing could be connected to."""
    before = sockets(psutil.Process())
    found = while_at_work(sockets)
    assert len(found) == 4
    assert set().union(*found) - before == set()


def names(process):
    """Files in shared or temporary folders that it has open or mapped."""
    maps = Path(f"/proc/{process.pid}/maps").read_text().split()
    opened = [os.readlink(link) for link in Path(f"/proc/{process.pid}/fd").iterdir() if link.is_symlink()]
    return {
        name for name in maps + opened if name.startswith(("/dev/shm", "/tmp", "/var/tmp")) and "python" not in name
    }


def test_no_memory_has_a_name():
    """All shared memory is anonymous."""
    before = names(psutil.Process())
    assert set().union(*while_at_work(names)) - before == set()


def test_memory_without_memfd_is_a_private_file_that_has_lost_its_name(monkeypatch, tmp_path):
    """Elsewhere: mode 0600, in the user's temporary folder, unlinked before anything is written."""
    monkeypatch.delattr(os, "memfd_create", raising=False)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    descriptor = shm.open_memory(1 << 20)
    status = os.fstat(descriptor)
    os.close(descriptor)
    assert (stat.S_IMODE(status.st_mode), status.st_nlink, list(tmp_path.iterdir())) == (0o600, 0, [])


@pytest.mark.parametrize("start_method", ["forkserver", "spawn", "fork"])
def test_programs_that_an_item_starts_inherit_nothing(start_method):
    """Not the connection of its worker, nor the memory: only the three standard streams, whatever starts them."""

    def descriptors(i):
        reader, writer = os.pipe()
        os.set_inheritable(writer, True)
        listing = f"ls /proc/self/fd >&{writer}"
        os.posix_spawn("/bin/sh", ["/bin/sh", "-c", listing], os.environ)
        os.close(writer)
        with open(reader) as lines:
            return writer, sorted(int(line) for line in lines.read().split())

    ((writer, found),) = farmout.map(descriptors, [0], workers=1, start_method=start_method)
    assert set(found) - {writer} <= {0, 1, 2, 3}  # 3 is the folder that ls reads


def test_no_shell_is_used():
    """No command goes through a shell."""
    text = "".join(path.read_text() for path in SOURCE.rglob("*.py"))
    assert [word for word in ("shell=True", "os.system(", "os.popen(", "getoutput(") if word in text] == []


def test_an_empty_folder_stays_empty(tmp_path):
    """A call makes no file, in its folder or in the temporary one."""
    code = "import farmout; print(farmout.map(lambda i: bytes(1 << 20), range(3), workers=2)[0][:1])"
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert (done.stdout, list(tmp_path.iterdir())) == ("b'\\x00'\n", []), done.stderr
