# class: members of an enumeration as results
from enum import Enum, auto
class Phase(Enum):
    SOLID = auto()
    LIQUID = auto()
    GAS = auto()
    @property
    def heat(self):
        return {Phase.SOLID: 2.1, Phase.LIQUID: 4.2, Phase.GAS: 1.9}[self]
def phase_at(t):
    if t < 0:
        return Phase.SOLID
    return Phase.LIQUID if t < 100 else Phase.GAS
def energy(t0, t1):
    e, t = 0.0, t0
    while t < t1:
        p = phase_at(t)
        if p is Phase.LIQUID:
            e += 1.0
        e += p.heat * 0.5
        t += 0.5
    return e, phase_at(t1)
table = {}
for t in (-20, 5, 40, 120):
    table[t] = energy(-30, t)
for t, (e, p) in table.items():
    print(t, round(e, 3), p is Phase.GAS, p.name)
