# trap: dataclass classvar
from dataclasses import dataclass
from typing import Callable, ClassVar

log = []


def note(x):
    log.append(x)
    return len(log)


@dataclass
class Case:
    kind: ClassVar[str] = "case"
    f: Callable = abs
    g: Callable = abs


case = Case(abs, note)
out = []
for x in range(3):
    out.append(case.g(x))
print(out, log)
