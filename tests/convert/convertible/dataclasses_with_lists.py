# class: dataclasses that hold lists get fields, which are read again
from dataclasses import dataclass, field
import math
@dataclass
class Series:
    name: str
    values: list
    mean: float = 0.0
    std: float = 0.0
    tags: list = field(default_factory=list)
def mean(v):
    return sum(v) / len(v)
series = [Series(f"s{k}", [math.sin(k * i) for i in range(40)]) for k in range(5)]
for s in series:
    s.mean = mean(s.values)
    s.std = math.sqrt(sum((v - s.mean) ** 2 for v in s.values) / len(s.values))
print([(s.name, round(s.mean, 6), round(s.std, 6), s.tags) for s in series])
