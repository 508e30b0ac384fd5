# trap: a method takes the rows over
rows = [[i, 0] for i in range(4)]
class Reg:
    def __init__(self):
        self.rows = []
    def add_all(self, rows):
        self.rows.extend(rows)
    def last(self):
        return sum(r[1] for r in self.rows)
reg = Reg()
reg.add_all(rows)
for r in rows:
    r[1] = r[0] ** 2 + reg.last()
print(rows)
