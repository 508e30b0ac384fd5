# trap: namedtuple functions
from collections import namedtuple

Case = namedtuple("Case", "name f")
log = []


def note(x):
    log.append(x)
    return len(log)


cases = [Case("a", abs), Case("b", note)]
out = []
for case in cases:
    out.append(case.f(3))
print(out, log)
