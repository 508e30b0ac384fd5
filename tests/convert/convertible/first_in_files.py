# class: the first file in which something is found, left while the file is open
import glob
import json
import os
import tempfile
from pathlib import Path

folder = tempfile.mkdtemp()
for i in range(6):
    Path(folder, f"j{i}.json").write_text(json.dumps({"id": i, "tags": ["a", "b"][: i % 3]}))
found = None
for path in sorted(glob.glob(folder + "/*.json")):
    with open(path) as f:
        if json.load(f)["id"] == 3:
            found = os.path.basename(path)
            break
print(found)
for path in sorted(glob.glob(folder + "/*.json")):
    with open(path) as f:
        data = json.load(f)
        if data["id"] == 14:
            print("found", os.path.basename(path), data)
            break
else:
    print("none")
latest = None
for path in sorted(glob.glob(folder + "/*.json")):
    with open(path) as f:
        if len(json.load(f)["tags"]) == 2:
            latest = path[-7:]
print(latest)


def first(number):
    for path in sorted(glob.glob(folder + "/*.json")):
        with open(path) as f:
            data = json.load(f)
            if data["id"] == number:
                return os.path.basename(path)
    return None


print(first(2), first(20))
