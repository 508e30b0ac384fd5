from pathlib import Path

root = Path("tree")
for sub in ("a", "b"):
    folder = root / sub
    folder.mkdir(parents=True)
    for k in range(3):
        (folder / f"f{k}.txt").write_text("x" * (k + 1) * len(sub))
sizes = {}
for path in sorted(root.rglob("*.txt")):
    text = path.read_text()
    sizes[str(path.relative_to(root))] = len(text) + text.count("x")
print(sizes)
