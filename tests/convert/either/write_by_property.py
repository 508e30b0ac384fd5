# trap: the path comes from a property
class D:
    def __init__(self, n): self.n = n
    @property
    def name(self): return f"n{self.n}"
from pathlib import Path
for d in [D(0), D(1), D(2)]:
    t = "x" * d.n
    Path(f"{d.name}.txt").write_text(t)
