# trap: the method of this name gives a list that the object keeps
class Maker:
    def __init__(self):
        self.rows = [[0], [1]]

    def row(self, n):
        return self.rows[n]


maker = Maker()
out = []
for n in range(2):
    out.append(maker.row(n))
maker.rows[0].append(5)
print(out)
