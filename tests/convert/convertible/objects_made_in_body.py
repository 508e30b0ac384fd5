from pathlib import Path
class Station:
    def __init__(self, path):
        self.name = path.stem
        self.rows = [path.name] * 3
    def __repr__(self):
        return f"S({self.name})"
out = []
for p in sorted([Path("two.csv"), Path("one.txt")]):
    out.append(Station(p))
print(out, max(len(s.rows) for s in out))
