"""Times and sizes as text, with a unit that fits them."""

from __future__ import annotations

__all__ = ["seconds_text", "size_text"]


def seconds_text(seconds: float) -> str:
    """A time with a unit that fits it.

    >>> seconds_text(0.0123), seconds_text(75), seconds_text(2e-6), seconds_text(0)
    ('12.3 ms', '75.0 s', '2.0 us', '0 s')
    """
    if seconds <= 0:
        return "0 s"
    if seconds < 1e-3:
        return f"{seconds * 1e6:.1f} us"
    if seconds < 1:
        return f"{seconds * 1e3:.3g} ms" if seconds >= 0.1 else f"{seconds * 1e3:.1f} ms"
    if seconds < 100:
        return f"{seconds:.2f} s" if seconds < 10 else f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{seconds:.0f} s ({minutes} min {rest} s)"


def size_text(size: float) -> str:
    """Bytes with a unit that fits.

    >>> size_text(1_500_000)
    '1.5 MB'
    """
    for unit in ("bytes", "kB", "MB", "GB"):
        if size < 1000:
            return f"{size:.3g} {unit}"
        size /= 1000
    return f"{size:.3g} TB"
