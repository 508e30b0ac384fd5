# class: read one file, write another
import json
from pathlib import Path

for name, numbers in {"p": [1, 2], "q": [3], "r": []}.items():
    Path(f"{name}.json").write_text(json.dumps(numbers))
names = ["p", "q", "r"]
for name in names:
    numbers = json.loads(Path(f"{name}.json").read_text())
    Path(f"{name}_sum.json").write_text(json.dumps({"sum": sum(numbers)}))
print("done")
