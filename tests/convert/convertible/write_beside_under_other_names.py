import os
from pathlib import Path

Path("in").mkdir()
for i in range(4):
    Path(f"in/a{i}.txt").write_text(str(i * i))
files = sorted(Path("in").glob("*.txt"))
os.makedirs("out", exist_ok=True)
for path in files:
    number = sum(int(c) for c in path.read_text())
    path.with_suffix(".sum").write_text(f"{number}\n")
for path in files:
    text = path.read_text()
    path.with_name("b" + path.name).write_text(text * 2)
for path in files:
    text = path.read_text()
    Path("out").joinpath(path.stem + ".up").write_text(text.upper())
for name in [p.name for p in files]:
    data = open(os.path.join("in", name)).read()
    with open(os.path.join("out", os.path.basename(name)), "w") as f:
        f.write(data + "!")
for i, path in enumerate(files):
    with open(Path("out") / f"{i:03d}.txt", "w") as f:
        f.write(str(len(path.read_text()) + i))
for path, n in zip(files, range(4)):
    with open(os.path.join("out", f"n{n}"), "w") as f:
        print(sum(range(n * 100)), file=f)
for r in sorted(os.listdir("out")) + sorted(os.listdir("in")):
    print(r)
