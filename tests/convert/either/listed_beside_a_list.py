# trap: a generator looks into the folder into which the loop writes, beside one whose items were taken before
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
def found():
    for k in range(4):
        yield len(os.listdir("packed"))
out = Path("packed")
sizes = []
for n, k in enumerate(found()):
    (out / f"x{n}.z").write_bytes(zlib.compress(b"a" * k))
    sizes.append(k)
print(sizes)
sizes = []
for n, k in enumerate(zip(found(), list(found()))):
    (out / f"y{n}.z").write_bytes(zlib.compress(b"a" * k[0]))
    sizes.append(k)
print(sizes)
print([(p.as_posix(), p.read_bytes()) for p in sorted(Path(".").rglob("*.z"))])
