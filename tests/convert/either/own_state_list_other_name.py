# trap: a list gets other elements by another name
class S:
    def __init__(self, k):
        self.k = k
        self.got = 0
    def run(self, rows):
        self.got = rows[self.k]
rows = [0, 1, 2]
other = rows
other[1] = [5]
ss = [S(k) for k in range(3)]
for s in ss:
    s.run(rows)
other[1].append(6)
print([s.got for s in ss])
