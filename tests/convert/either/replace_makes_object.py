# trap: dataclasses.replace calls the class, which keeps a log
from dataclasses import dataclass, replace

log = []


@dataclass
class Point:
    x: int

    def __post_init__(self):
        log.append(self.x)


base = Point(1)
xs = []
for n in range(4):
    xs.append(replace(base, x=n * 2).x)
print(xs, log)
