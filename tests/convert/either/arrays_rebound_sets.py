# trap: rebound sets
class Cell:
    def __init__(self, v):
        self.v = v


cells = [Cell(k) for k in range(6)]
groups = [{c} for c in cells]
out = []
for group in groups:
    group = group - set()
    for cell in group:
        cell.v += 1
    group.add(7)
    out.append(len(group))
print(out, [c.v for c in cells], [len(g) for g in groups])
