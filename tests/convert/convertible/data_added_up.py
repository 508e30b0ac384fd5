# class: data that is read, added up where nothing else fails
import json
from pathlib import Path

Path("a.json").write_text('{"rows": [{"x": 1}, {"x": 3}]}')
with open("a.json") as f:
    data = json.load(f)
total = 0
squares = []
for r in data["rows"]:
    total += r["x"]
for r in data["rows"]:
    squares.append(r["x"] ** 2)
    total += r["x"]
for r in data["rows"]:
    total += float(r["x"])
    squares.append(r["x"] ** 2)
for r in data["rows"]:
    total += r["x"] ** 2
    squares.append(float(r["x"]) * 2)
print(total, squares)
