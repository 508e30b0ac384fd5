# class: files that a generator found by os.walk, in a list, are packed into another folder
import os
import zlib
from pathlib import Path
ROOT = Path("backup_src")
for d in range(4):
    (ROOT / f"d{d}").mkdir(parents=True)
for n in range(12):
    (ROOT / f"d{n % 4}" / f"file_{n:03d}.bin").write_bytes(b"abc" * n)

def all_files():
    for folder, dirs, names in os.walk(ROOT):
        dirs.sort()
        for name in sorted(names):
            yield Path(folder) / name

def compress_all(paths, out):
    out.mkdir(exist_ok=True)
    saved = 0
    for i, p in enumerate(paths):  # this loop
        raw = p.read_bytes()
        packed = zlib.compress(raw, 9)
        (out / f"{i:04d}.z").write_bytes(packed)
        saved += len(raw) - len(packed)
    return saved

paths = list(all_files())
print(compress_all(paths, Path("packed")), sorted(os.listdir("packed")))
