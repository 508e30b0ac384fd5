# trap: a method gives an element that is a list
rows = [0, 1, 2]
other = rows
other[1] = [5]
class S:
    def __init__(self, k):
        self.k = k
    def run(self):
        return rows[self.k]
ss = [S(k) for k in range(3)]
out = []
for s in ss:
    out.append(s.run())
other[1].append(6)
print(out)
