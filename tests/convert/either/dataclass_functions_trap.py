# trap: dataclass functions
from dataclasses import dataclass
from typing import Callable

log = []


def note(x):
    log.append(x)
    return len(log)


@dataclass
class Case:
    name: str
    f: Callable = abs


cases = [Case("a"), Case("b", note), Case("c", f=note)]
out = []
for case in cases:
    out.append(case.f(3))
print(out, log)
