# trap: data that is read gives a sum of an inner loop another type, and the next line fails too
import json
from pathlib import Path

Path("a.json").write_text('{"rows": [{"x": 1}, {"x": "a"}]}')
with open("a.json") as f:
    data = json.load(f)
total = 0
squares = []
for key, rows in data.items():
    for r in rows:
        total += r["x"]
        squares.append(r["x"] ** 2)
print(total, squares)
