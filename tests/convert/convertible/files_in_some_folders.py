# class: files of numbers with zeros before them, in folders that were made before
import json
import shutil
from pathlib import Path
ROOT = Path("backup_src")

def payload(n):
    kind = n % 5
    if kind == 0:
        return b"same content in many files\n" * 20
    if kind == 1:
        return bytes((n * i) % 251 for i in range(1500))
    if kind == 2:
        return ("record %d\n" % n).encode() * 40
    if kind == 3:
        return b""
    return json.dumps({"id": n, "square": n * n}).encode()

if ROOT.exists():
    shutil.rmtree(ROOT)
for d in range(4):
    (ROOT / f"d{d}").mkdir(parents=True)
for n in range(40):  # this loop
    path = ROOT / f"d{n % 4}" / f"file_{n:03d}.bin"
    path.write_bytes(payload(n))
print([(p.as_posix(), len(p.read_bytes())) for p in sorted(ROOT.rglob("*.bin"))])
