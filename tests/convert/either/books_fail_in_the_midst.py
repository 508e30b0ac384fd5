# trap: computing fails for one item, writing for another before it
import json
from pathlib import Path

Path("out").mkdir()
entries = {"a": [1, 2], "b": [3, 0], "c/d": [4, 1], "e": [5], "f": [6, 2]}
rates, rows = {}, 0
try:
    for name, values in entries.items():
        total = sum(v * v for v in values)
        low = min(values)
        rate = total / low if name != "b" else 0.5
        mean = values[1] + total
        with open(Path("out") / (name + ".json"), "w") as f:
            json.dump({"rate": rate, "mean": mean}, f)
        rates[name] = rate
        rows += len(values)
except (OSError, IndexError, ZeroDivisionError) as error:
    print(type(error).__name__)
print(rates, rows, name, sorted(p.name for p in Path("out").iterdir()))
