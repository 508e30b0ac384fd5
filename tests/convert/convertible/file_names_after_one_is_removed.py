# class: two files per item, in one folder, under names that differ; one of them is removed behind the loop
import json
from pathlib import Path

folder = Path("frames")
folder.mkdir()
for run in range(5):  # this loop
    (folder / f"run{run}.json").write_text(json.dumps([run * k for k in range(run)]))
    (folder / f"dark{run}.json").write_text(json.dumps(run))
(folder / "run3.json").unlink()
print([p.name for p in sorted(folder.iterdir())])
