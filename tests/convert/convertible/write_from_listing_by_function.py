from pathlib import Path
src = Path("src"); dst = Path("dst")
src.mkdir(); dst.mkdir()
for k in range(5):
    (src / f"f{k}.txt").write_text("word " * k)
def process(path):
    words = path.read_text().split()
    (dst / path.name).write_text(str(len(words)))
    return len(words)
out = []
for path in sorted(src.glob("*.txt")):
    out.append(process(path))
print(out)
