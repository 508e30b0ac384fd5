# class: several files, one of which fails
from pathlib import Path
for n in range(5):
    nums = [10 - k * n for k in range(4)]
    for k, x in enumerate(nums):
        Path(f"{n}_{k}.txt").write_text(str(12 // (x - 1)))
