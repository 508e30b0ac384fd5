# trap: files that the loop writes are added to those that were walked through
import os
import zlib
from pathlib import Path
ROOT = Path("src")
(ROOT / "packed").mkdir(parents=True)
(ROOT / "sub").mkdir(parents=True)
Path("packed").mkdir()
for n in range(6):
    (ROOT / "sub" / f"file_{n:03d}.bin").write_bytes(b"abc" * n)
    (ROOT / "packed" / f"{n:04d}.z").write_bytes(b"old" * n)
    Path("packed", f"{n:04d}.z").write_bytes(b"old" * n)
def all_files():
    for folder, dirs, names in os.walk(ROOT):
        dirs.sort()
        for name in sorted(names):
            yield Path(folder) / name
def compress_all(paths, out):
    saved = 0
    for i, p in enumerate(paths):
        raw = p.read_bytes()
        packed = zlib.compress(raw, 9)
        (out / f"{i:04d}.z").write_bytes(packed)
        saved += len(raw) - len(packed)
    return saved
paths = list(all_files())
paths += sorted(Path("packed").iterdir(), reverse=True)
print(compress_all(paths, Path("packed")))
print([(p.as_posix(), p.read_bytes()) for p in sorted(Path(".").rglob("*.z"))])
