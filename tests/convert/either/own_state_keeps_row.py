# trap: objects keep the last row
class S:
    def __init__(self, k):
        self.last = 0
        self.k = k
    def run(self, rows):
        for r in rows:
            self.last = r
rows = [[1], [2]]
ss = [S(k) for k in range(4)]
for s in ss:
    s.run(rows)
rows[-1].append(3)
print([s.last for s in ss])
