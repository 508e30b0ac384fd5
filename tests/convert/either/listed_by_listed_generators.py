# trap: a list of generators, which list a folder when they are gone through
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
def lists():
    for top in (ROOT / "sub", ROOT / "packed"):
        yield (p for p in sorted(top.iterdir()))
def listed(top):
    for p in sorted(top.iterdir()):
        yield p
def gens():
    for top in (ROOT / "packed", ROOT / "sub"):
        yield listed(top)
def compress_all(paths, out):
    saved = 0
    for i, p in enumerate(paths):
        raw = p.read_bytes()
        packed = zlib.compress(raw, 9)
        (out / f"{i:04d}.z").write_bytes(packed)
        saved += len(raw) - len(packed)
    return saved
every = list(gens())
print(compress_all(every[0], ROOT / "packed"))
every = list(gens())
for paths in every:
    print(compress_all(paths, ROOT / "sub"))
print([(p.as_posix(), p.read_bytes()) for p in sorted(Path(".").rglob("*.z"))])
