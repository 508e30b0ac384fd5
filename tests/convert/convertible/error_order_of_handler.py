# class: what is read is stored under a key of its own, and files that are missing are noted in the handler
import json
from pathlib import Path

out = Path("results")
for name, tag in (("a", "x"), ("b", None), ("c", "y")):
    (out / name).mkdir(parents=True)
    if tag:
        (out / name / "report.json").write_text(json.dumps({"tag": tag, "final": len(name) / 3}))
skipped, table = [], {}
for folder in sorted(out.iterdir()):  # this loop
    try:
        report = json.loads((folder / "report.json").read_text())
        table[report["tag"]] = report["final"]
    except FileNotFoundError:
        skipped.append(folder.name)
print(table, skipped)
