"""Which calls surely give a single number: functions of numbers, and draws of one number from a generator."""

from __future__ import annotations

import ast

from .pure_table import words

__all__ = ["DRAWS", "GENERATORS", "draws_number", "gives_number"]

_OF_NUMBERS = frozenset(
    f"numpy.{name}"
    for name in words(
        "exp exp2 expm1 sqrt cbrt square log log2 log10 log1p sin cos tan arcsin arccos arctan arctan2 sinh cosh tanh "
        "arcsinh arccosh arctanh floor ceil rint trunc sign abs absolute fabs hypot power float_power maximum minimum "
        "fmax fmin add subtract multiply divide mod remainder deg2rad rad2deg radians degrees isnan isfinite isinf "
        "float64 float32 int64 int32 int16 int8 uint8 uint16 uint32 uint64 clip round heaviside copysign"
    )
)
GENERATORS = {
    "numpy.random.default_rng": "numpy",
    "numpy.random.RandomState": "numpy",
    "numpy.random.Generator": "numpy",
    "random.Random": "python",
}
# Methods of a generator that draw one number, and how many numbers they may be given: one more would be the size.
DRAWS = {
    "numpy": {
        "random": 0, "standard_normal": 0, "standard_exponential": 0, "rand": 0, "randn": 0, "random_sample": 0,
        "poisson": 1, "exponential": 1, "geometric": 1, "chisquare": 1, "rayleigh": 1, "weibull": 1, "pareto": 1,
        "normal": 2, "uniform": 2, "integers": 2, "randint": 2, "binomial": 2, "beta": 2, "gamma": 2, "lognormal": 2,
        "laplace": 2, "gumbel": 2, "vonmises": 2,
    },
    "python": {
        "random": 0, "randint": 2, "randrange": 3, "uniform": 2, "gauss": 2, "normalvariate": 2, "expovariate": 1,
        "betavariate": 2, "gammavariate": 2, "lognormvariate": 2, "triangular": 3, "getrandbits": 1,
    },
}  # fmt: skip


def gives_number(path: str) -> bool:
    """Whether a function gives a number when all it is given are numbers."""
    return path in _OF_NUMBERS


def draws_number(kind: str, call: ast.Call) -> bool:
    """Whether a method of a generator draws one number, given numbers."""
    assert isinstance(call.func, ast.Attribute)
    most = DRAWS[kind].get(call.func.attr)
    shaped = any(k.arg in ("size", "out", "dtype", None) for k in call.keywords)
    return most is not None and len(call.args) <= most and not shaped
