# refused: step_ - an item reads the file that the item before wrote
from pathlib import Path

Path("step_0.txt").write_text("1")
for n in range(1, 6):
    value = int(Path(f"step_{n - 1}.txt").read_text())
    Path(f"step_{n}.txt").write_text(str(value * 2 + n))
print(Path("step_5.txt").read_text())
