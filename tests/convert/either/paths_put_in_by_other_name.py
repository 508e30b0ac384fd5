# trap: paths are put into a list under its other name, and are among the files that the loop writes
import zlib
from pathlib import Path
Path("src").mkdir()
Path("packed").mkdir()
for n in range(6):
    (Path("src") / f"file_{n:03d}.bin").write_bytes(b"abc" * n)
    (Path("packed") / f"{n:04d}.z").write_bytes(b"old" * n)
paths = sorted(Path("src").glob("*.bin"))
also = paths
also.insert(0, Path("packed") / "0004.z")
also.insert(9, Path("packed") / "0002.z")
sizes = []
for i, p in enumerate(paths):
    raw = p.read_bytes()
    Path("packed", f"{i:04d}.z").write_bytes(zlib.compress(raw, 9))
    sizes.append(raw)
print(sizes)
