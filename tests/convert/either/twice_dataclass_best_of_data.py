# trap: the best of a field that is null in one record, and a division behind it
import json
from dataclasses import dataclass
@dataclass
class Rec:
    name: str
    size: float
    parts: int
lines = ['{"name": "a", "size": 2.0, "parts": 2}', '{"name": "b", "size": null, "parts": 0}', '{"name": "c", "size": 1.0, "parts": 1}']
best = 0.0
rates = []
for line in lines:
    d = json.loads(line)
    r = Rec(**d)
    if r.size > best:
        best = r.size
    rates.append(10 / r.parts)
print(best, rates)
