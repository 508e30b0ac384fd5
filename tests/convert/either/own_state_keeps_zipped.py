# trap: objects keep the last row of two lists
class S:
    def __init__(self, k):
        self.last = 0
        self.k = k
    def run(self, rows, names):
        for r, n in zip(rows, names):
            self.last = r
rows = [[1], [2]]
ss = [S(k) for k in range(4)]
for s in ss:
    s.run(rows, ["a", "b"])
rows[-1].append(3)
print([s.last for s in ss])
