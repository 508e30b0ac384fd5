# trap: closure writes file
from pathlib import Path


def writer(folder):
    def write(i):
        path = Path(folder) / f"{i % 2}.txt"
        path.write_text(str(i))
        return i * 2
    return write


Path("out").mkdir()
write = writer("out")
out = []
for i in range(5):
    out.append(write(i))
print(out, sorted(p.read_text() for p in Path("out").iterdir()))
