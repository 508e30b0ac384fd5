"""What a program shows on a terminal."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import subprocess
import termios


def shown_on_a_terminal(command: list[str], **options: object) -> str:
    """Run a program whose standard output and error are a terminal of 30 lines of 100 characters, to its end."""
    primary, secondary = pty.openpty()
    fcntl.ioctl(secondary, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
    seen = b""
    with subprocess.Popen(command, stdout=secondary, stderr=secondary, **options) as program:
        os.close(secondary)
        while True:
            try:
                piece = os.read(primary, 65536)
            except OSError:  # the other side is closed
                break
            if not piece:
                break
            seen += piece
    os.close(primary)
    assert program.returncode == 0, seen
    return seen.decode()
