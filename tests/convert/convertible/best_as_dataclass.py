# class: the best as an object of a dataclass
import math
from dataclasses import dataclass, field
@dataclass(order=True)
class Fit:
    loss: float
    params: tuple = ()
    tags: list = field(default_factory=list)
def loss(a, b):
    return math.cos(a) * (b - 1) ** 2 + a
best = None
losses = []
for a in range(4):
    for b in range(4):
        v = loss(a, b)
        losses.append(v)
        if best is None or best.loss > v:
            best = Fit(v, params=(a, b), tags=[f"a{a}"])
print(best, len(losses))
worst = Fit(loss=-9.0)
for a in range(5):
    v = loss(a, 2)
    if v > worst.loss:
        worst = Fit(loss=v, params=(a,))
print(worst)
