# trap: what the lists hold has other names
class P:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return self.n < other.n
a, b, c = P(3), P(1), P(2)
rows = [[a, b], [c, a]]
for row in rows:
    row.sort()
print([[p.n for p in row] for row in rows], rows[0][1] is a, rows[1][1] is a)
a.n = 50
print([[p.n for p in row] for row in rows])
