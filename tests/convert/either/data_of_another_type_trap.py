# trap: data that is read gives a sum another type, and the same item fails later too
import json

rows = json.loads('[{"x": 1, "y": 2}, {"x": "a", "y": 0}, {"x": 3, "y": 1}]')
total = 0
found = []
for r in rows:
    total += r["x"] * 2
    found.append(10 / r["y"])
print(total, found)
