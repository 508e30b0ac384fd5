# trap: a field of a dataclass holds what the data has, whatever its annotation says
import json
from dataclasses import dataclass
@dataclass
class Rec:
    name: str
    size: float
    parts: int
def load(line):
    return Rec(**json.loads(line))
lines = ['{"name": "a", "size": 2.0, "parts": 2}', '{"name": "b", "size": null, "parts": 0}', '{"name": "c", "size": 1.0, "parts": 1}']
total = 0.0
rates = []
for line in lines:
    r = load(line)
    total += r.size
    rates.append(10 / r.parts)
print(total, rates)
