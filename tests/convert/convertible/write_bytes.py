# class: bytes that do not fit
from pathlib import Path
for n in range(5):
    data = bytes(range(n)) + bytes([255 - n * 80])
    Path(f"{n}.bin").write_bytes(data)
