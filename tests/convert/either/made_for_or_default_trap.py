# trap: an attribute is what was given, or new
class P:
    def __init__(self, rows=None):
        self.rows = rows or []

    def add(self, x):
        self.rows.append(x)
        return len(self.rows)


shared = [0]
out = []
for x in range(4):
    out.append(P(shared).add(x))
print(shared, out)
