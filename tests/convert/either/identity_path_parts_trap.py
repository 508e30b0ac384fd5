# trap: a file that a path opens is read on
from pathlib import Path
import json
def given(value):
    total = sum(range(50))
    return value if total else None
Path("x.json").write_text(json.dumps({"a": [1], "b": [2]}))
data = json.loads(Path("x.json").read_text())
kept = []
for key in ("a", "b"):
    kept.append(given(data[key]))
data["a"].append("late")
print(kept)
