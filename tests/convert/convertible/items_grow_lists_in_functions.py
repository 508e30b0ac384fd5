# class: items of a class grow a list of their own, in a function that is given them
import math
from dataclasses import dataclass, field


@dataclass
class Body:
    name: str
    x: float
    v: float = 1.0
    trail: list = field(default_factory=list)


def move(bodies, step):
    for body in bodies:
        body.x += math.sin(body.v) * step
        body.v *= 0.5


def mark(bodies):
    for body in bodies:  # this loop
        body.trail.append(round(math.exp(body.x), 4))


bodies = [Body("a", 0.0), Body("b", 1.0), Body("c", 3.0)]
for n in range(3):
    move(bodies, 0.1 * n)
    mark(bodies)
for body in bodies:
    print(body.name, body.x, body.trail)
