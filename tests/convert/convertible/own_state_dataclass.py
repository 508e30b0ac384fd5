# class: dataclasses with a list of their own
from dataclasses import dataclass, field
@dataclass
class Tank:
    name: str
    level: float
    log: list = field(default_factory=list)
    def drain(self, n, k):
        for _ in range(n):
            self.level -= k * self.level
            self.log.append(round(self.level, 3))
tanks = [Tank("a", 10.0), Tank("b", 20.0), Tank("c", 5.0)]
for tank in tanks:
    tank.drain(10, 0.1)
print(tanks[0], sum(t.level for t in tanks))
