# trap: two objects exchange their lists
class P:
    def __init__(self):
        self.rows = []

    def take(self, other):
        self.rows, other.rows = other.rows, self.rows

    def add(self, x):
        self.rows.append(x)


kept = P()
out = []
for x in range(4):
    p = P()
    p.take(kept)
    p.add(x)
    out.append(len(p.rows))
print(kept.rows, out)
