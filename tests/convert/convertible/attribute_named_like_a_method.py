# class: objects have an attribute that is named as a method of others is
from dataclasses import dataclass
@dataclass
class T:
    name: str
    start: int = 0
    @property
    def end(self):
        return self.start + 2
    def late(self):
        return max(0, self.end - 1)
tasks = {"a": T("a", 1), "b": T("b", 2)}
rows = []
for t in tasks.values():  # this loop
    bar = [" "] * 9
    for h in range(t.start, t.end):
        bar[h] = "x"
    rows.append("".join(bar))
print(rows)
