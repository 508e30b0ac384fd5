# class: members of an enumeration, compared by identity
from enum import Enum
from typing import NamedTuple
class Kind(Enum):
    LINEAR = 1
    SQUARE = 2
    CUBE = 3
class Case(NamedTuple):
    kind: Kind
    x: float
def evaluate(case):
    s = 0.0
    for k in range(50):
        if case.kind is Kind.LINEAR:
            s += case.x * k
        elif case.kind is Kind.SQUARE:
            s += (case.x * k) ** 2
        else:
            s += (case.x * k) ** 3
    return s
cases = [Case(kind, x / 10) for kind in Kind for x in range(4)]
results = {}
for case in cases:
    results[case] = evaluate(case)
for case, value in results.items():
    print(case.kind.name, case.x, round(value, 6))
