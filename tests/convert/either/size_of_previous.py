# trap: the size of what the item before wrote
import os
from pathlib import Path

Path("s0").write_text("")
for n in range(1, 5):
    Path(f"s{n}").write_text("x" * (os.path.getsize(f"s{n - 1}") + 2))
print(os.path.getsize("s4"))
