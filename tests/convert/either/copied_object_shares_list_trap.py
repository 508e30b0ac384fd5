# trap: copied object shares list
import copy
class P:
    def __init__(self, name):
        self.name = name
        self.rows = []
    def add(self, x):
        self.rows.append(x)
base = P("base")
out = []
for x in range(3):
    p = copy.copy(base)
    p.add(x)
    out.append(len(p.rows))
print(base.rows, out)
