# trap: two items write one file by different names
from pathlib import Path

for n in range(6):
    Path("even.txt" if n % 2 == 0 else f"odd{n}.txt").write_text(str(n))
print(Path("even.txt").read_text())
