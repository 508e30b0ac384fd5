import json
from pathlib import Path
Path("a.json").write_text('{"n": 1}'); Path("b.json").write_text('{"n": '); Path("c.json").write_text('{"m": 3}')
status = 0
total = 0
for path in sorted(Path(".").glob("*.json")):
    try:
        data = json.loads(path.read_text())
        n = data["n"]
    except json.JSONDecodeError as e:
        print(f"{path}: {e}")
        status = 2
        continue
    except KeyError as e:
        print(f"{path}: no {e}")
        status = 1
        continue
    total += n
print(total, status)
errors = 0
found = {}
for path in sorted(Path(".").glob("*.json")):
    try:
        found[path.stem] = json.loads(path.read_text())["n"]
    except (ValueError, KeyError):
        errors += 1
print(found, errors)
