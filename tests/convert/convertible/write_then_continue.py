# class: files, and items that go on early
from pathlib import Path
for i in range(8):
    v = 12 // (6 - i)
    if v % 2:
        print("skip", i)
        continue
    Path(f"{i}.t").write_text(str(v))
    if v > 5:
        continue
    print("small", i, v)
