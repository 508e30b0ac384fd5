# trap: the nan is what a field, a dict or a counter has where nothing is given
from collections import Counter, defaultdict
from dataclasses import dataclass


@dataclass
class Point:
    a: int
    b: float = float("nan")


def of_field():
    x = Point(1).b
    return [x, x, 2.0], x


def sizes(values, x):
    out = []
    for v in values:
        out.append(len({v, x}))
    return out


empty = defaultdict(lambda: float("nan"))
x = empty[3]
kept = []
for v in [x, x, 2.0]:
    kept.append(len({v, x}))
weights = Counter(a=float("nan"))
y = weights["a"]
more = []
for v in [y, y, 2.0]:
    more.append(len({v, y}))
field = Point(1).b
last = []
for v in [field, field, 2.0]:
    last.append(len({v, field}))
print(kept, more, last, sizes(*of_field()))
