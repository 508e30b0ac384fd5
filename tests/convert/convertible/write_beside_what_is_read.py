# class: files that are read have other names than those that are written, in whatever folder
import json
import tempfile
from pathlib import Path

out = Path(tempfile.mkdtemp())
for i in range(4):
    data = {"index": i, "values": list(range(i))}
    with open(out / f"in{i}.json", "w") as f:
        json.dump(data, f)

for i, path in enumerate(sorted(out.glob("in*.json"))):
    data = json.loads(path.read_text())
    data["count"] = len(data["values"])
    with open(out / f"out{i}.json", "w") as f:
        json.dump(data, f)

for i in range(4):
    with open(out / f"out{i}.json") as source, open(out / f"upper{i}.txt", "w") as target:
        for line in source:
            target.write(line.upper())

for path in sorted(out.glob("in*.json")):
    (path.parent / ("copy_" + path.name)).write_text(path.read_text()[::-1])

for i in range(3):
    folder = out / f"h{i}"
    folder.mkdir(exist_ok=True)
    for j in range(2):
        (folder / f"{j}.txt").write_text(str(i * j))

print(sorted((p.name, p.read_text()) for p in out.rglob("*") if p.is_file()))
