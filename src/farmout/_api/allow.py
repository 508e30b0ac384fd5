"""`allow`: say of some names that it is fine when workers change copies of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from .._engines.watch.targets import ALLOWS

__all__ = ["allow"]

F = TypeVar("F", bound=Callable[..., Any])


def allow(*names: str) -> Callable[[F], F]:
    """Return a decorator that says: changes of these variables inside the function may be lost.

    For caches, and models that are loaded once in each worker: no `LostUpdateWarning` is given for them, whichever
    function of a run carries the decorator. A name is written as the warning has it (``"cache"``, ``"self.model"``);
    names of random generators work too. Raises `TypeError` for what is no name, or no Python function.

    >>> import farmout
    >>> table = {}
    >>> @farmout.allow("table")
    ... def square(x):
    ...     if x not in table:
    ...         table[x] = x * x
    ...     return table[x]
    >>> farmout.map(square, [3, 4, 3], workers=2)
    [9, 16, 9]
    """
    if not names or not all(isinstance(name, str) for name in names):
        raise TypeError(f'allow takes names of variables, as in @farmout.allow("cache"), not {names!r:.100}')

    def mark(function: F) -> F:
        inner = getattr(function, "__func__", function)
        try:
            vars(inner)[ALLOWS] = (*getattr(inner, ALLOWS, ()), *names)
        except TypeError:
            raise TypeError(f"allow can mark functions written in Python, not {function!r:.100}") from None
        return function

    return mark
