# trap: two items grow one list, or a list that somebody else has
from dataclasses import dataclass, field


@dataclass
class Body:
    name: str
    x: float
    trail: list = field(default_factory=list)


def mark(bodies):
    for body in bodies:
        body.trail.append(body.x * 2)


together = []
mark([Body("a", 1.0, together), Body("b", 2.0, together)])
print(together)
bodies = [Body("c", 3.0), Body("d", 4.0)]
first = bodies[0].trail
mark(bodies)
print(first, bodies)
one = Body("e", 5.0)
mark([one, one])
print(one)
