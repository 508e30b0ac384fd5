"""How a thread computes and prints numbers: NumPy's error handling and print options, the context of `decimal`.

Each thread, or context, has its own; items are to have that of the thread that made the call, as in the loop.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from .._wire.layout import loaded_numpy

__all__ = ["Arithmetic", "arithmetic", "same_arithmetic", "use_arithmetic"]

# Of NumPy errors and print options, of decimal the settings; None where nothing was changed, so that workers need not
# load what the caller has not used.
Arithmetic = tuple[tuple[dict[str, str], dict[str, Any]] | None, tuple[Any, ...] | None]

_ERRORS = {"divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"}
_PRINT: dict[str, Any] = {
    "edgeitems": 3,
    "threshold": 1000,
    "floatmode": "maxprec",
    "precision": 8,
    "suppress": False,
    "linewidth": 75,
    "nanstr": "nan",
    "infstr": "inf",
    "sign": "-",
    "legacy": False,
}
_DECIMAL = (28, "ROUND_HALF_EVEN", -999999, 999999, 1, 0, ("DivisionByZero", "InvalidOperation", "Overflow"))


def arithmetic() -> Arithmetic:
    """What this thread has."""
    numpy, decimal = loaded_numpy(), sys.modules.get("decimal")
    of_numpy = None if numpy is None else _of_numpy(numpy)
    of_decimal = None if decimal is None else _of_decimal(decimal)
    return None if of_numpy == (_ERRORS, _PRINT) else of_numpy, None if of_decimal == _DECIMAL else of_decimal


def use_arithmetic(wanted: Arithmetic) -> None:
    """Give it to this thread."""
    present = arithmetic()
    if wanted == present:
        return
    if wanted[0] != present[0]:
        import numpy

        errors, options = wanted[0] or (_ERRORS, _PRINT)
        numpy.seterr(**errors)  # type: ignore[arg-type]
        known = _of_numpy(numpy)[1]
        numpy.set_printoptions(**{name: value for name, value in options.items() if name in known})
    if wanted[1] != present[1]:
        import decimal

        *settings, names = wanted[1] or _DECIMAL
        context = decimal.Context(*settings)
        for signal in context.traps:
            context.traps[signal] = signal.__name__ in names
        decimal.setcontext(context)


@contextmanager
def same_arithmetic(wanted: Arithmetic) -> Iterator[None]:
    """Give it to a thread that other tasks use too, for the length of a block."""
    own = arithmetic()
    use_arithmetic(wanted)
    try:
        yield
    finally:
        use_arithmetic(own)


def _of_numpy(numpy: Any) -> tuple[dict[str, str], dict[str, Any]]:
    """Without what is a function of the caller's program: handlers of errors, formatters."""
    errors = numpy.geterr()
    if not {"call", "log"}.isdisjoint(errors.values()):
        errors = {kind: _ERRORS[kind] if how in ("call", "log") else how for kind, how in errors.items()}
    options = numpy.get_printoptions()
    options.pop("formatter", None)
    options.pop("override_repr", None)
    return errors, options


def _of_decimal(decimal: Any) -> tuple[Any, ...]:
    now = decimal.getcontext()
    traps = tuple(sorted(signal.__name__ for signal, trapped in now.traps.items() if trapped))
    return (now.prec, now.rounding, now.Emin, now.Emax, now.capitals, now.clamp, traps)
